@testable import Disclosure

/// Two small quarters and their year by area, with all worlds of the three together.
struct QuartersOracle {
  /// The year's protection within what the quarters leave; nothing where there is no proof.
  let protection: Protection?
  /// The least span of all numbers of the year to whoever knows somebody of either quarter.
  let least: Int?

  /// Draws people of each quarter, each with a category and an area.
  init(
    people: ClosedRange<Int>, _ quarter: SmallCase, _ year: SmallCase,
    _ generator: inout SeededGenerator
  ) throws {
    let width = quarter.widths[0]
    let shape = try year.shape()
    var rows = [[Int]](repeating: Array(repeating: 0, count: width), count: 2)
    var inner = Array(repeating: 0, count: width * shape.tree.leafAreas.count)
    for place in rows.indices {
      for _ in 0..<Int.random(in: people, using: &generator) {
        let category = Int.random(in: 0..<width, using: &generator)
        rows[place][category] += 1
        inner[
          Int.random(in: shape.tree.leafAreas.indices, using: &generator) * width + category] += 1
      }
    }
    let protector = Protector(threshold: quarter.threshold)
    let quarters = try rows.map { row in
      let system = try quarter.system(of: SplitCounts(inner: [row], persons: [50]))
      return protector.protect(system).map { $0.adding(KnownPersonAudit(of: $0)) }
    }.compactMap { $0 }
    let truth = SplitCounts(
      inner: [inner], persons: Array(repeating: 50, count: shape.tree.count))
    guard quarters.count == 2, let whole = WholeRows(of: quarters, tables: [0]),
      let protection = protector.protect(try year.system(of: truth), within: whole)
    else {
      (protection, least) = (nil, nil)
      return
    }
    self.protection = protection
    let worlds = QuartersOracle.worlds(of: quarters, telling: protection)
    let oracle = KnownPersonOracle(worlds.map(\.counts), of: protection.pattern, in: shape)
    let behind = Dictionary(grouping: worlds, by: \.counts).mapValues { $0.flatMap(\.rows) }
    least = rows.indices.compactMap { place in
      oracle.least(in: truth) { person, world in
        let category = person.categories[0]
        return rows[place][category] == 0
          || behind[world, default: []].contains { $0[place][category] > 0 }
      }
    }.min()
  }

  /// Every year that tells the same, with the quarters that add up to it and tell the same.
  private static func worlds(
    of quarters: [Protection], telling protection: Protection
  ) -> [(counts: SplitCounts, rows: [[[Int]]])] {
    let possible = quarters.map { quarter in
      let publisher = SplitPublisher(
        shape: quarter.shape, rule: SplitRule(threshold: quarter.threshold))
      let width = quarter.shape.tables[0].width
      return SmallWorlds.compositions(of: quarter.system.counts[0], into: width).filter { row in
        let counts = SplitCounts(inner: [row], persons: [50])
        return publisher.pattern(of: SplitSums(of: counts, in: quarter.shape), counts)
          == quarter.pattern
      }
    }
    let pairs = possible[0].flatMap { first in possible[1].map { [first, $0] } }
    let sums = Dictionary(grouping: pairs) { zip($0[0], $0[1]).map(+) }
    let publisher = SplitPublisher(
      shape: protection.shape, rule: SplitRule(threshold: protection.threshold),
      whole: protection.whole)
    return sums.flatMap { row, pairs in
      splits(of: row).compactMap { inner in
        let counts = SplitCounts(inner: [inner], persons: protection.worlds[0].persons)
        let sums = SplitSums(of: counts, in: protection.shape)
        return publisher.pattern(of: sums, counts) == protection.pattern ? (counts, pairs) : nil
      }
    }
  }

  /// Every way to share a row between two areas.
  private static func splits(of row: [Int]) -> [[Int]] {
    row.reduce([[]]) { found, count in
      found.flatMap { first in (0...count).map { first + [$0] } }
    }.map { first in first + zip(row, first).map(-) }
  }
}
