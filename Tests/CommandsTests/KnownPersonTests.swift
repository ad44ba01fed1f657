import Disclosure
import Domain
import Testing

@testable import Commands

/// Attackers who know one of the people of a release: every one of them is asked about.
@Suite struct `Whoever knows somebody of the demo` {
  @Test(arguments: [
    ("2026Q2", Level.province, "510000", [Period.quarter(year: 2026, 2), .year(2025)]),
    ("2025", .city, "510100", [.year(2025)]),
  ])
  func `finds every protected number that counts them four apart for the others`(
    period: String, level: Level, area: String, periods: [Period]
  ) throws {
    let site = try WorldSite(
      people: 720, period: #require(Period(period)), level: level, area: area)
    let judged = try site.builder.knownPeople(in: site.facts)
    #expect(judged.map(\.period) == periods)
    for known in judged {
      let audit = known.audit
      #expect(audit.isOpen && audit.narrowCount == 0)
      #expect(known.kindCount > 0 && audit.judgedCount > 0)
      print(
        "\(level.code) \(known.period): \(known.cellCount) cells, \(known.personCount) people of "
          + "\(known.kindCount) kinds, \(audit.judgedCount) protected numbers judged in "
          + "\(audit.roundCount) rounds, none too narrow, \(audit.worldCount) worlds")
    }
  }
}
