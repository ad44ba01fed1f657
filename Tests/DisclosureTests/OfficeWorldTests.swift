import Testing

@testable import Disclosure

/// Tries every world of small tables against every office that knows its own area and the rule of
/// publication: possible to it are the worlds with its own numbers and the very same site.
@Suite struct OfficeWorldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// How many areas lie below each; nothing below an area of which the office is the lowest.
    let branches: [Int]
    let width: Int
    let most: Int
    var unit = StarTable.Unit.persons
    var threshold = 2

    var testDescription: String { "\(branches) × \(width), \(unit), \(threshold), up to \(most)" }

    func shape() throws -> SplitShape {
      let tree = RandomSystem(branches: branches, categories: [width], people: 0).tree
      let table = StarTable(
        id: "t", unit: unit, categoryCount: width, displayedDepth: 2, inner: [:])
      return SplitShape(of: try StarSystem(id: "s", tree: tree, tables: [table]))
    }
  }

  /// What an office knows: the site, and every number of its own.
  private struct Knowledge: Hashable {
    let pattern: SplitPattern
    let office: Int
    let own: [Int]
  }

  /// What the worlds possible to an office leave of its neighbours' hidden numbers.
  private struct Class {
    let secrets: [SecretPlace]
    var ranges: [ClosedRange<Int>]
    /// Whether in each of them it has nearly all people of some number that counts its own.
    var isDominant: Bool
  }

  @Test(arguments: [
    Case(branches: [0, 0, 0], width: 1, most: 18),
    Case(branches: [0, 0, 0, 0], width: 1, most: 16),
    Case(branches: [0, 0, 0, 0, 0], width: 1, most: 13),
    Case(branches: [0, 0, 0, 0], width: 1, most: 19, threshold: 3),
    Case(branches: [0, 0, 0, 3], width: 1, most: 11),
    Case(branches: [0, 0, 0], width: 2, most: 9), Case(branches: [0, 0, 0, 0], width: 2, most: 7),
    Case(branches: [0, 0, 0], width: 3, most: 6),
    Case(branches: [0, 0, 0], width: 2, most: 11, unit: .duties),
  ])
  func `an office that reasons about the rule finds no number of another, unless it has nearly all`(
    small: Case
  ) throws {
    let shape = try small.shape()
    var known: [Knowledge: Class] = [:]
    SmallWorlds.forEachTable(of: shape.tree.leafAreas.count, small.width, upTo: small.most) {
      note($0, of: small, shape, &known)
    }
    let narrow = known.values.map { found in
      found.ranges.count { $0.upperBound - $0.lowerBound < small.threshold - 1 }
    }
    let open = zip(known.values, narrow).filter { !$0.0.isDominant }
    print(
      "\(small.testDescription): \(known.count) offices and sites ask for "
        + "\(known.values.reduce(0) { $0 + $1.ranges.count }) numbers; narrow are "
        + "\(open.reduce(0) { $0 + $1.1 }), and \(narrow.reduce(0, +)) with those who have nearly "
        + "all")
    #expect(open.count > 0)
    #expect(open.allSatisfy { $0.1 == 0 })
  }

  /// Adds a world to what each office holds possible.
  private func note(
    _ inner: [Int], of small: Case, _ shape: SplitShape, _ known: inout [Knowledge: Class]
  ) {
    let counts = SplitCounts(
      inner: [inner], persons: Array(repeating: 50, count: shape.tree.count))
    let sums = SplitSums(of: counts, in: shape)
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: small.threshold))
    let pattern = publisher.pattern(of: sums, counts)
    for office in 1..<shape.tree.count {
      let own = shape.tree.leaves[office].flatMap { leaf in
        (0..<small.width).map { inner[leaf * small.width + $0] }
      }
      let key = Knowledge(pattern: pattern, office: office, own: own)
      let before = known[key]
      let secrets = before?.secrets ?? others(than: office, pattern, shape)
      let values = secrets.map { $0.value(in: sums) }
      known[key] = Class(
        secrets: secrets,
        ranges: zip(before?.ranges ?? values.map { $0...$0 }, values).map {
          min($0.lowerBound, $1)...max($0.upperBound, $1)
        },
        isDominant: (before?.isDominant ?? true)
          && isDominant(office, sums, shape, leaving: small.threshold - 1))
    }
  }

  /// The hidden numbers of areas that count nobody of an office's own.
  private func others(
    than office: Int, _ pattern: SplitPattern, _ shape: SplitShape
  ) -> [SecretPlace] {
    SecretPlace.all(in: pattern, of: shape).filter {
      !shape.tree.contains(office, $0.area) && !shape.tree.contains($0.area, office)
    }
  }

  /// Whether all but so few people of some number of an area around an office are its own.
  private func isDominant(
    _ office: Int, _ sums: SplitSums, _ shape: SplitShape, leaving few: Int
  ) -> Bool {
    let around = (0..<office).filter { shape.tree.contains($0, office) }
    return around.contains { area in
      (0..<shape.tables[0].width).contains { category in
        let own = sums.tables[0][office, category]
        return own > 0 && sums.tables[0][area, category] - own < few
      }
    }
  }
}
