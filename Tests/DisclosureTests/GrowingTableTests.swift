import Domain
import Published
import Testing

@testable import Disclosure

/// The same period told four times, with a few more people each time.
@Suite struct `Criterion 7: a table that grows` {
  private static let quarter = ReleaseBuilderTests.quarter

  /// Forty people of the quarter by the first cut-off, and two more by each of the next.
  private static func releases(keepsLedger: Bool) throws -> [Release] {
    let facts = DrawnFacts.facts(46, areas: DrawnFacts.areas(below: "510000"), seed: 8)
    var ledger: [EarlierRelease] = []
    return try ["2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31"].enumerated().map {
      place, cutOff in
      let release = try ReleaseBuilderTests.builder(quarter, cutOff: cutOff, earlier: ledger)
        .release(
          from: [quarter: Array(facts.prefix(40 + 2 * place)), .year(2025): []],
          protocolVersion: "1",
          isSynthetic: true)
      if keepsLedger { ledger.append(EarlierRelease(release)) }
      return release
    }
  }

  @Test func `gives away who came between, although each release alone is safe`() throws {
    let releases = try Self.releases(keepsLedger: false)
    for release in releases { #expect(try YearOfQuartersTests.attack([release]).faults.isEmpty) }
    #expect(!(try YearOfQuartersTests.attack(releases).faults.isEmpty))
  }

  @Test func `is told once where there is a ledger, and stays closed`() throws {
    let releases = try Self.releases(keepsLedger: true)
    #expect(releases[0]["persons-sex"]?.total(in: Divisions.province.code)?.count == 40)
    for later in releases.dropFirst() {
      #expect(later.tables.allSatisfy { $0.unit == .records })
      let reasons = Set(later.refused.filter { $0.period == Self.quarter }.map(\.reason))
      #expect(reasons == [.overlapsRelease(releases[0].id)])
    }
    #expect(try YearOfQuartersTests.attack(releases).faults.isEmpty)
  }
}
