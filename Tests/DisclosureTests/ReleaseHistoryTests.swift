import Domain
import Published
import Testing

@testable import Disclosure

/// Whom earlier releases counted, and whom the next one of a year counts as recorded late or follows.
@Suite("The re-base") struct ReleaseHistoryTests {
  private static let city = Divisions.children(of: Divisions.province.code)[0].code

  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func state(_ rescued: String, _ area: String = "510104") throws -> CaseState {
    let facts = CaseFacts(
      sex: .unknown, birth: .aged(15...17, at: try day(rescued)),
      rescued: EventDate(try day(rescued)), area: try #require(AreaCode(area)), identity: .known,
      exploitation: .soldByKin)
    return CaseState(
      number: CaseNumber(random: 7), facts: facts, milestones: [], closing: nil, conflicts: [])
  }

  private static func release(
    _ period: Period, cutOff: String, persons: Int?, late: Bool = false
  ) throws -> EarlierRelease {
    var tables = [EarlierRelease.Entry]()
    var shown: [ReleaseCounts.Shown] = []
    if let persons {
      tables.append(.init(name: "persons-sex", unit: .persons, period: period))
      shown.append(
        ReleaseCounts.Shown(
          name: "persons-sex", unit: "persons", period: period, categories: ["a", "b"],
          rows: [.init(area: city, cells: [.marked("c"), .marked("c"), .count(persons)])]))
    }
    if late { tables.append(.init(name: "late-year", unit: .late, period: period)) }
    return EarlierRelease(
      id: "\(period)-1", period: period, cutOff: try day(cutOff), level: .city, area: city,
      tables: tables, counts: ReleaseCounts(release: [], shown: shown, counted: []))
  }

  private static func history(
    _ releases: [EarlierRelease], before year: Int = 2026
  ) -> ReleaseHistory { ReleaseHistory(releases, before: year, in: city) }

  /// What a case adds, given since when it is on record as what.
  private static func facts(
    _ history: ReleaseHistory, _ known: [String: CaseState], cutOff: String = "2027-02-01"
  ) throws -> [Period: Facts] {
    let last = try day(cutOff)
    var states: [Day: CaseState] = [:]
    for day in history.cutOffs + [last] {
      let since = try known.keys.filter { try Self.day($0) <= day }.max()
      states[day] = since.flatMap { known[$0] }
    }
    return history.facts(of: states, cutOff: last)
  }

  @Test func `who was recorded by the cut-off is followed, who came later is late, once`() throws {
    let first = try Self.release(.year(2025), cutOff: "2026-02-01", persons: 20)
    let history = Self.history([first])
    let case2025 = try Self.state("2025-05-02")
    let counted = try Self.facts(history, ["2025-06-01": case2025])
    #expect(counted.keys.map { $0 } == [.year(2025)])
    #expect(counted[.year(2025)]?.followed?[.days(.registered)] == "open")
    let late = try Self.facts(history, ["2026-02-02": case2025])
    #expect(late.keys.map { $0 } == [.year(2026)])
    #expect(late[.year(2026)]?.late == [.lateYear: "last-year"])
    // Nobody rescued in a year that is not published yet, or before the first release, is late.
    for rescued in ["2026-05-02", "2024-12-31"] {
      #expect(try Self.facts(history, ["2026-06-02": Self.state(rescued)]).isEmpty)
    }
    // A release that told those recorded late told this one; one that could not leaves them untold.
    for (told, expected) in [(true, 0), (false, 1)] {
      let next = try Self.release(.year(2026), cutOff: "2027-02-01", persons: 20, late: told)
      let again = try Self.facts(
        Self.history([first, next], before: 2027), ["2026-02-02": case2025], cutOff: "2028-02-01")
      #expect(again.count == expected)
    }
  }

  @Test func `a person moved or with another date since is counted where the release did`() throws {
    let first = try Self.release(.year(2025), cutOff: "2026-02-01", persons: 20)
    let history = Self.history([first])
    let before = try Self.state("2025-05-02")
    for after in [try Self.state("2025-05-02", "513324"), try Self.state("2026-05-02")] {
      let facts = try Self.facts(history, ["2025-06-01": before, "2026-06-01": after])
      #expect(facts.keys.map { $0 } == [.year(2025)])
      #expect(facts[.year(2025)]?.area == Self.city)
    }
    // A case that came to this office later was not counted here.
    let elsewhere = try Self.state("2025-05-02", "513324")
    let moved = try Self.facts(history, ["2025-06-01": elsewhere, "2026-06-01": before])
    #expect(moved[.year(2026)]?.late == [.lateYear: "last-year"])
  }

  @Test func `the year after its quarters counts late whom no quarter counted`() throws {
    let quarters = try (1...4).map { quarter in
      try Self.release(
        .quarter(year: 2026, quarter),
        cutOff: quarter == 4 ? "2027-01-20" : "2026-\(["04", "07", "10"][quarter - 1])-20",
        persons: 12)
    }
    let history = Self.history(quarters)
    let rescued = try Self.state("2026-02-02")
    #expect(try Self.facts(history, ["2026-03-01": rescued]).isEmpty)
    let late = try Self.facts(history, ["2026-05-01": rescued])
    #expect(late[.year(2026)]?.late == [.lateYear: "this-year"])
    let next = try Self.release(.year(2026), cutOff: "2027-02-01", persons: 48)
    let after = Self.history(quarters + [next], before: 2027)
    #expect(after.cohort == .counted(Array(after.countings.prefix(4)), total: 48))
    // The year that is their sum counted nobody besides, so that a refused table leaves them late.
    let untold = try Self.facts(after, ["2026-05-01": rescued], cutOff: "2028-02-01")
    #expect(untold[.year(2027)]?.late == [.lateYear: "last-year"])
  }

  @Test func `people are followed where every part of their number was shown`() throws {
    #expect(Self.history([]).cohort == .none)
    let hidden = try Self.release(.year(2025), cutOff: "2026-02-01", persons: nil)
    #expect(Self.history([hidden]).cohort == .notShown("2025-1"))
    let quarters = try (1...4).map {
      try Self.release(
        .quarter(year: 2025, $0), cutOff: "2026-0\($0)-20", persons: $0 == 2 ? nil : 30)
    }
    #expect(Self.history(quarters).cohort == .notShown("2025Q2-1"))
    #expect(Self.history(Array(quarters.prefix(3))).cohort == .none)
  }

  /// A release of 2026 after one of 2025 that counted some people.
  private static func release(
    after total: Int, followed: Int, late: [LateYear: Int] = [.lastYear: 14]
  ) throws -> ProvenRelease {
    let (builder, facts) = try counted(after: total, followed: followed, late: late)
    return try builder.proven(from: facts, protocolVersion: "1", isSynthetic: true)
  }

  private static func counted(
    after total: Int, followed: Int, late: [LateYear: Int]
  ) throws -> (ReleaseBuilder, [Period: [Facts]]) {
    let first = try release(.year(2025), cutOff: "2026-02-01", persons: total)
    let before = try release(.year(2024), cutOff: "2025-02-01", persons: 40)
    let builder = ReleaseBuilder(
      plan: try PlanTests.shipped(), rules: DrawnFacts.rules, period: .year(2026),
      cutOff: try day("2027-02-01"), level: .city, area: city, earlier: [before, first])
    let person = DrawnFacts.facts(80, areas: DrawnFacts.areas(below: "510100"), seed: 5)
    let parts: [FollowedDays] = [.to30, .to30, .to60, .to60, .to180, .ended, .open]
    let past = (0..<followed).map { index in
      let code = parts[index % parts.count].code
      return Facts(
        area: city, person: nil,
        followed: Dictionary(
          uniqueKeysWithValues: FollowedStep.allCases.map { (Attribute.days($0), code) }),
        duties: [], unknownStarts: [], timelyEntries: 0, lateEntries: 0)
    }
    let since = late.flatMap { year, count in
      (0..<count).map { _ in Facts(late: year, in: city) }
    }
    return (builder, [.year(2026): person + since, .year(2025): past])
  }

  @Test func `other people give the very same tables`() throws {
    let (builder, facts) = try Self.counted(
      after: 70, followed: 70, late: [.lastYear: 14, .before: 11])
    let release = try builder.release(from: facts, protocolVersion: "1", isSynthetic: true)
    let worlds = try ReleaseWorlds(builder, facts: facts)
    var generator = SeededGenerator(seed: 11)
    var others = 0
    for _ in 0..<20 {
      let drawn = worlds.draw(&generator)
      let again = try builder.release(from: drawn, protocolVersion: "1", isSynthetic: true)
      #expect(again.tables.map(\.name) == release.tables.map(\.name))
      #expect(again.refused == release.refused)
      for (one, other) in zip(release.tables, again.tables) {
        #expect(one.areas.allSatisfy { one[$0] == other[$0] }, "\(one.name)")
      }
      func days(_ facts: [Period: [Facts]]) -> [String] {
        (facts[.year(2025)] ?? []).compactMap { $0.followed?[.days(.registered)] }.sorted()
      }
      if days(drawn) != days(facts) { others += 1 }
    }
    #expect(others > 10)
  }

  @Test func `what is told is proven, and every kept world gives the same`() throws {
    let proven = try Self.release(after: 70, followed: 70, late: [.lastYear: 14, .before: 11])
    let release = proven.release
    #expect(release["days-hukou"]?.total(in: Self.city)?.count == 70)
    #expect(release["late-year"]?.total(in: Self.city)?.count == 25)
    let revised = try #require(release["revised-last-year"]?.total(in: Self.city))
    #expect(revised.count == 84 && revised.marker == .revised)
    let kept = proven.witnesses(digest: [])
    let shown = ReleaseCounts(of: release, digest: [], counted: []).shown
    let checks = WitnessCheck.all(of: kept, against: shown)
    #expect(checks.map(\.unit).contains("late") && checks.map(\.unit).contains("followed"))
    for check in checks { #expect(check.problems == [], "\(check.unit)") }
    #expect(WitnessCheck.unproven(by: kept, of: shown) == [])
  }

  @Test func `a sum is hidden with its part, and nobody is followed who is not all there`() throws {
    let small = try Self.release(after: 70, followed: 70, late: [.lastYear: 3, .before: 30])
    let hidden = try #require(small.release["revised-last-year"])
    #expect(hidden[Self.city].map(\.count) == [70, nil, nil])
    for followed in [69, 71] {
      let release = try Self.release(after: 70, followed: followed).release
      #expect(release["days-hukou"] == nil && release["days-file"] == nil)
      let reasons = release.refused.filter { $0.unit == .followed }.map(\.reason)
      #expect(reasons == [.earlierChanged, .earlierChanged])
    }
  }

  @Test func `no plan tells them of another time, and none sums what it does not count`() throws {
    func plan(_ kind: String, _ table: String) -> String {
      """
      threshold: 5
      releases:
        - level: city
          kind: \(kind)
          tables:
            - {zh: "甲", en: "A", down-to: city, \(table)}
      """
    }
    let late = "name: late-year, unit: late, attribute: late-year"
    let days = "name: days, unit: followed, attribute: days-hukou"
    let sum = "name: revised, unit: revised, attribute: revision"
    for (kind, table) in [
      ("quarter", "\(late), period: own"), ("year", "\(late), period: last-year"),
      ("year", "\(days), period: own"), ("quarter", "\(days), period: last-year"),
      ("year", "\(sum), period: last-year"),
    ] {
      let error = #expect(throws: PlanError.self) {
        try PlanReader.plan(from: plan(kind, table))
      }
      let name = try #require(table.split(separator: ",").first?.split(separator: " ").last)
      #expect(error?.problems.map(\.kind) == [.notAnnual(String(name))], "\(kind) \(table)")
    }
    _ = try PlanReader.plan(from: plan("year", "\(late), period: own"))
  }
}
