import Testing

@testable import Disclosure

/// Tries every world of small tables against every office that knows its own area.
@Suite struct OfficeWorldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let areas: Int
    let width: Int
    let most: Int
    var unit = StarTable.Unit.persons

    var testDescription: String { "\(areas) areas × \(width), \(unit), up to \(most)" }

    func shape() throws -> SplitShape {
      let tree = RandomSystem(
        branches: Array(repeating: 0, count: areas), categories: [width], people: 0
      ).tree
      let table = StarTable(
        id: "t", unit: unit, categoryCount: width, displayedDepth: 1, inner: [:])
      return SplitShape(of: try StarSystem(id: "s", tree: tree, tables: [table]))
    }
  }

  private static let threshold = 2

  /// Counts of every area, and which numbers are public.
  private struct World {
    let counts: SplitCounts
    let sums: SplitSums
    let pattern: SplitPattern
  }

  @Test(arguments: [
    Case(areas: 3, width: 1, most: 16), Case(areas: 4, width: 1, most: 13),
    Case(areas: 3, width: 2, most: 7), Case(areas: 3, width: 3, most: 5),
    Case(areas: 3, width: 2, most: 10, unit: .duties),
  ])
  func `no office computes a hidden number of another, unless it has nearly all people`(
    small: Case
  ) throws {
    let shape = try small.shape()
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: Self.threshold))
    var worlds: [World] = []
    SmallWorlds.forEachTable(of: small.areas, small.width, upTo: small.most) { inner in
      let counts = SplitCounts(
        inner: [inner], persons: Array(repeating: 50, count: small.areas + 1))
      let sums = SplitSums(of: counts, in: shape)
      worlds.append(
        World(counts: counts, sums: sums, pattern: publisher.pattern(of: sums, counts)))
    }
    var found = (asked: 0, narrow: 0, dominated: 0)
    for alike in Dictionary(grouping: worlds, by: { PublicPlaces($0.pattern, of: shape) }) {
      for office in 1...small.areas {
        try ask(office, alike.key, alike.value, among: worlds, shape, &found)
      }
    }
    print("\(small.testDescription): \(worlds.count) tables, \(found)")
    #expect(found.asked > 0)
    #expect(found.narrow == 0)
  }

  /// Takes all worlds with the same public numbers as one of those alike and the same own counts.
  private func ask(
    _ office: Int, _ places: PublicPlaces, _ alike: [World], among worlds: [World],
    _ shape: SplitShape, _ found: inout (asked: Int, narrow: Int, dominated: Int)
  ) throws {
    let secrets = SecretPlace.all(in: alike[0].pattern, of: shape).filter {
      $0.area != office && $0.area != 0
    }
    guard !secrets.isEmpty else { return }
    let width = shape.tables[0].width
    func key(_ world: World) -> [Int] {
      places.values(in: world.sums) + (0..<width).map { world.sums.tables[0][office, $0] }
    }
    let asked = Dictionary(grouping: alike, by: key)
    var ranges: [[Int]: [ClosedRange<Int>]] = [:]
    for world in worlds {
      let key = key(world)
      guard asked[key] != nil else { continue }
      let values = secrets.map { $0.value(in: world.sums) }
      ranges[key] = zip(ranges[key] ?? values.map { $0...$0 }, values).map {
        min($0.lowerBound, $1)...max($0.upperBound, $1)
      }
    }
    for (key, ranges) in ranges {
      let one = try #require(asked[key]?.first)
      let narrow = ranges.count { $0.upperBound - $0.lowerBound < Self.threshold - 1 }
      found.asked += ranges.count
      if places.leavesOthers(than: office, in: one.sums, atLeast: Self.threshold - 1) {
        found.narrow += narrow
      } else {
        found.dominated += narrow
      }
    }
  }
}

/// Which numbers of a table are public, whatever they are.
private struct PublicPlaces: Hashable {
  private var totals: [Int] = []
  /// By area: categories that are public together.
  private var parts: [[[Int]]] = []
  /// Zeros, which are no secret in the areas below either.
  private var zeros: [Bool] = []

  init(_ pattern: SplitPattern, of shape: SplitShape) {
    totals = pattern.totals.indices.filter { pattern.totals[$0] != nil }
    parts = pattern.parts[0].map { $0.map(\.categories) }
    zeros = pattern.isZero[0]
  }

  func values(in sums: SplitSums) -> [Int] {
    totals.map { sums.totals[$0] }
      + parts.enumerated().flatMap { area, parts in parts.map { sums.tables[0].sum(area, $0) } }
  }

  /// Whether in every public number of the whole that is not zero others than an office have a part.
  func leavesOthers(than office: Int, in sums: SplitSums, atLeast least: Int) -> Bool {
    let whole = (parts.first ?? []).map {
      (sums.tables[0].sum(0, $0), sums.tables[0].sum(office, $0))
    }
    return (whole + [(sums.totals[0], sums.totals[office])]).allSatisfy { all, own in
      all == 0 || all - own >= least
    }
  }
}
