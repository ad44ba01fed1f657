import Testing

@testable import Disclosure

/// A small table or two, of which every world is tried.
struct SmallCase: Sendable, CustomTestStringConvertible {
  var branches: [Int] = []
  var widths: [Int]
  var unit = StarTable.Unit.persons
  var threshold = 2
  var most: Int
  var depths: [Int]?
  var hasOffices = true

  var testDescription: String {
    "\(branches) × \(widths), \(unit), threshold \(threshold), up to \(most)"
  }

  func shape() throws -> SplitShape { SplitShape(of: try system(of: nil)) }

  /// The tables of a world, with persons enough behind everything; nothing for empty ones.
  func system(of counts: SplitCounts?) throws -> StarSystem {
    let tree = RandomSystem(branches: branches, categories: widths, people: 0).tree
    let leaves = SplitTree(tree).leafAreas
    return try StarSystem(
      id: "s", tree: tree,
      tables: widths.enumerated().map { index, width in
        let rows = counts.map { counts in
          leaves.indices.map { Array(counts.inner[index][$0 * width..<($0 + 1) * width]) }
        }
        return StarTable(
          id: "t\(index)", unit: unit, categoryCount: width, displayedDepth: depths?[index] ?? 2,
          inner: Dictionary(uniqueKeysWithValues: zip(leaves, rows ?? [])),
          persons: Dictionary(uniqueKeysWithValues: zip(tree.ids.indices, persons)))
      }, hasOffices: hasOffices)
  }

  /// Makes every world with at most so many people, tables agreeing on every leaf's total.
  func forEachWorld(in shape: SplitShape, _ body: (SplitCounts) -> Void) {
    for total in 0...most {
      for totals in SmallWorlds.compositions(of: total, into: shape.tree.leafAreas.count) {
        var worlds: [[[Int]]] = [[]]
        for width in widths {
          let rows = SmallWorlds.rows(of: totals, width)
          worlds = worlds.flatMap { world in rows.map { world + [$0] } }
        }
        for inner in worlds { body(SplitCounts(inner: inner, persons: persons)) }
      }
    }
  }

  /// Persons enough behind everything.
  private var persons: [Int] {
    Array(repeating: 50, count: 1 + branches.count + branches.reduce(0, +))
  }
}
