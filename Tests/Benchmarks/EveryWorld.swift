import Disclosure

/// Every world of small tables, grouped by what the publisher tells of each: far more of them than
/// the gate tries.
struct EveryWorld {
  /// Tables over one tree, and the most people in them.
  private struct Shape {
    var branches: [Int] = []
    var widths: [Int]
    var unit = StarTable.Unit.persons
    var threshold = 2
    var most: Int
  }

  private static let shapes = [
    Shape(widths: [3], threshold: 5, most: 40), Shape(widths: [4], threshold: 5, most: 26),
    Shape(widths: [6], threshold: 2, most: 14),
    Shape(branches: [0, 0], widths: [2], threshold: 5, most: 24),
    Shape(branches: [0, 0], widths: [3], threshold: 3, most: 14),
    Shape(branches: [0, 0, 0], widths: [2], threshold: 3, most: 14),
    Shape(branches: [0, 0], widths: [4], threshold: 2, most: 11),
    Shape(branches: [2, 0], widths: [2], threshold: 2, most: 14),
    Shape(branches: [2, 2], widths: [2], threshold: 2, most: 10),
    Shape(branches: [0, 0], widths: [2, 2], threshold: 2, most: 14),
    Shape(branches: [0, 0], widths: [3], unit: .duties, threshold: 2, most: 16),
  ]

  func run() throws {
    print("every world of small tables:")
    var all = 0
    for shape in Self.shapes {
      let watch = Stopwatch()
      var sites: [ProtectedSite: [SecretRange]] = [:]
      var worlds = 0
      try forEachWorld(of: shape) { system in
        worlds += 1
        let protector = Protector(threshold: shape.threshold)
        let site = protector.site(of: system)
        sites[site] = site.ranges(in: system, with: sites[site])
      }
      all += worlds
      let ranges = sites.values.flatMap { $0 }
      let narrow = ranges.count { $0.width < shape.threshold || $0.most < shape.threshold }
      print(
        "  \(shape.branches) × \(shape.widths), \(shape.unit), threshold \(shape.threshold): "
          + "\(worlds) tables of up to \(shape.most), \(sites.count) sites, \(ranges.count) "
          + "hidden numbers, \(narrow) too narrow; \((watch.milliseconds / 1_000).text(1)) s")
    }
    print("  \(all) tables in all")
  }

  /// Makes every world with at most so many people, tables agreeing on every leaf's total.
  private func forEachWorld(
    of shape: Shape, _ body: (StarSystem) throws -> Void
  ) throws {
    var children = ["t": shape.branches.indices.map { "b\($0)" }]
    for (index, leaves) in shape.branches.enumerated() where leaves > 0 {
      children["b\(index)"] = (0..<leaves).map { "b\(index)l\($0)" }
    }
    let tree = GeographyTree(root: "t", children: children)
    let persons = Dictionary(uniqueKeysWithValues: tree.ids.indices.map { ($0, 50) })
    for total in 0...shape.most {
      for totals in Self.compositions(of: total, into: tree.leaves.count) {
        var worlds: [[StarTable]] = [[]]
        for (index, width) in shape.widths.enumerated() {
          let tables = Self.rows(of: totals, width).map { rows in
            StarTable(
              id: "t\(index)", unit: shape.unit, categoryCount: width, displayedDepth: 2,
              inner: Dictionary(uniqueKeysWithValues: zip(tree.leaves, rows)), persons: persons)
          }
          worlds = worlds.flatMap { world in tables.map { world + [$0] } }
        }
        for tables in worlds { try body(try StarSystem(id: "s", tree: tree, tables: tables)) }
      }
    }
  }

  /// Every table whose rows have these totals.
  private static func rows(of totals: [Int], _ width: Int) -> [[[Int]]] {
    totals.reduce([[]]) { tables, total in
      let parts = compositions(of: total, into: width)
      return tables.flatMap { table in parts.map { table + [$0] } }
    }
  }

  /// Every way to share a number among places.
  private static func compositions(of total: Int, into count: Int) -> [[Int]] {
    guard count > 1 else { return [[total]] }
    return (0...total).flatMap { first in
      compositions(of: total - first, into: count - 1).map { [first] + $0 }
    }
  }
}
