import Disclosure
import Domain
import Testing

@testable import Commands

/// Attackers who know one of the people or duties of a release: every one of them is asked about.
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
    #expect(judged.filter { $0.unit == .persons }.map(\.period) == periods)
    let duties = judged.filter { $0.unit == .duties }
    let isByRule = Set(duties.map(\.isByRule))
    #expect(isByRule == (level == .province ? [true, false] : [true]))
    for known in judged {
      let figures = known.figures
      #expect(figures.isOpen && figures.narrowCount == 0)
      #expect(known.kindCount > 0 && figures.judgedCount > 0)
      print(
        "\(level.code) \(known.unit)\(known.isByRule ? " by rule" : "") of \(known.period): "
          + "\(figures.cellCount) cells, \(known.count) of \(known.kindCount) kinds, "
          + "\(figures.judgedCount) protected numbers judged in \(figures.roundCount) rounds, none "
          + "too narrow, \(figures.worldCount) worlds")
    }
  }
}
