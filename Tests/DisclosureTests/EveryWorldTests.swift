import Testing

@testable import Disclosure

/// Tries every world of small tables and groups them by what the publisher tells of each;
/// `Benchmarks tables` tries far more.
@Suite struct EveryWorldTests {
  /// A small table or two, of which every world is tried.
  struct Case: Sendable, CustomTestStringConvertible {
    var branches: [Int] = []
    var widths: [Int]
    var unit = StarTable.Unit.persons
    var threshold = 2
    var most: Int
    var depths: [Int]?
    var hasOffices = true

    var testDescription: String { "\(branches) × \(widths), \(unit), up to \(most)" }

    func shape() throws -> SplitShape {
      let tree = RandomSystem(branches: branches, categories: widths, people: 0).tree
      return SplitShape(
        of: try StarSystem(
          id: "s", tree: tree,
          tables: widths.enumerated().map { index, width in
            StarTable(
              id: "t\(index)", unit: unit, categoryCount: width,
              displayedDepth: depths?[index] ?? 2, inner: [:])
          }, hasOffices: hasOffices))
    }
  }

  /// What the worlds of one class allow of each secret.
  struct Class {
    let secrets: [SecretPlace]
    var ranges: [ClosedRange<Int>]
  }

  private static let cases = [
    Case(widths: [2], threshold: 5, most: 24), Case(widths: [3], threshold: 5, most: 21),
    Case(widths: [4], threshold: 3, most: 13), Case(widths: [5], most: 9),
    Case(branches: [0, 0], widths: [2], threshold: 3, most: 13),
    Case(branches: [0, 0], widths: [3], most: 8), Case(branches: [0, 0, 0], widths: [2], most: 9),
    Case(branches: [0, 0], widths: [4], most: 6), Case(branches: [2, 0], widths: [2], most: 9),
    Case(branches: [0, 0], widths: [2, 2], most: 8),
    Case(branches: [2, 0], widths: [2, 2], most: 5, depths: [2, 1]),
    Case(widths: [3], unit: .duties, threshold: 5, most: 24),
    Case(branches: [0, 0], widths: [2], unit: .duties, most: 20),
    Case(branches: [0, 0], widths: [3], unit: .duties, most: 10),
    Case(branches: [0, 0, 0], widths: [2], unit: .duties, most: 9, hasOffices: false),
    Case(branches: [2, 0, 0], widths: [1], unit: .duties, most: 13, hasOffices: false),
  ]

  @Test(arguments: cases)
  func `in every class of worlds with one site, every hidden cell spans the threshold`(
    small: Case
  ) throws {
    let shape = try small.shape()
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: small.threshold))
    var classes: [SplitPattern: Class] = [:]
    var worlds = 0
    forEachWorld(of: small, shape) { counts in
      worlds += 1
      let sums = SplitSums(of: counts, in: shape)
      let pattern = publisher.pattern(of: sums, counts)
      let known = classes[pattern]
      let secrets = known?.secrets ?? SecretPlace.all(in: pattern, of: shape)
      let values = secrets.map { $0.value(in: sums) }
      let ranges = zip(known?.ranges ?? values.map { $0...$0 }, values).map {
        min($0.lowerBound, $1)...max($0.upperBound, $1)
      }
      classes[pattern] = Class(secrets: secrets, ranges: ranges)
    }
    let narrow = classes.values.flatMap(\.ranges).filter {
      $0.upperBound < small.threshold || $0.upperBound - $0.lowerBound < small.threshold
    }
    #expect(narrow.isEmpty)
    #expect(classes.count > 1)
    print("\(small.testDescription): \(worlds) tables, \(classes.count) sites")
  }

  /// Makes every world with at most so many people, tables agreeing on every leaf's total.
  private func forEachWorld(
    of small: Case, _ shape: SplitShape, _ body: (SplitCounts) -> Void
  ) {
    let leaves = shape.tree.leafAreas.count
    for total in 0...small.most {
      for totals in SmallWorlds.compositions(of: total, into: leaves) {
        var worlds: [[[Int]]] = [[]]
        for width in small.widths {
          let rows = Self.rows(of: totals, width)
          worlds = worlds.flatMap { world in rows.map { world + [$0] } }
        }
        for inner in worlds { body(SplitCounts(inner: inner, persons: small.persons)) }
      }
    }
  }

  /// Every table whose rows have these totals.
  private static func rows(of totals: [Int], _ width: Int) -> [[Int]] {
    var tables: [[Int]] = [[]]
    for total in totals {
      let parts = SmallWorlds.compositions(of: total, into: width)
      tables = tables.flatMap { table in parts.map { table + $0 } }
    }
    return tables
  }
}

extension EveryWorldTests.Case {
  /// Persons enough behind everything.
  fileprivate var persons: [Int] {
    Array(repeating: 50, count: 1 + branches.count + branches.reduce(0, +))
  }
}
