import Domain
import Published
import Testing

@testable import Disclosure

/// Publishes four quarters one after another, and then the year by area.
@Suite("Criterion 7: a year of quarters") struct YearOfQuartersTests {
  private static let province = Divisions.province.code
  private static let areas = DrawnFacts.areas(below: "510000")

  /// A release with the ledger's entry of it.
  private struct Entered {
    let proven: ProvenRelease
    let earlier: EarlierRelease

    var release: Release { proven.release }
  }

  private static func facts(_ period: Period, people: Int) -> [Facts] {
    let seed =
      switch period {
      case .quarter(let year, let quarter): year * 10 + quarter
      case .year(let year): year
      }
    return DrawnFacts.facts(people, areas: areas, seed: UInt64(seed))
  }

  private static func enter(
    _ period: Period, after ledger: [EarlierRelease], people: Int = 180
  ) throws -> Entered {
    let cutOff = period.days.upperBound.adding(days: 15)
    let builder = ReleaseBuilder(
      plan: try PlanTests.shipped(), rules: DrawnFacts.rules, period: period, cutOff: cutOff,
      level: .province, area: province, earlier: ledger)
    let facts = facts(period, people: people)
    let proven = try builder.proven(
      from: [
        period: facts,
        .year(period.year - 1): Self.facts(.year(period.year - 1), people: 4 * people),
      ], protocolVersion: "1", isSynthetic: true)
    let counts = ReleaseCounts(
      of: proven.release, digest: [], counted: try builder.counted(facts))
    return Entered(proven: proven, earlier: EarlierRelease(proven.release, counts))
  }

  /// The quarters of 2026 in their order.
  private static func quarters() throws -> [Entered] {
    try (1...4).reduce(into: []) { entered, quarter in
      let period = Period.quarter(year: 2026, quarter)
      entered.append(try enter(period, after: entered.map(\.earlier)))
    }
  }

  private static let usual = Result { try quarters() }

  static func attack(_ releases: [Release]) throws -> SeriesAttack {
    let tables = releases.flatMap { release in
      ReleaseCounts(of: release, digest: [], counted: []).shown.compactMap {
        SeenTable($0, cutOff: release.cutOff)
      }
    }
    var children: [String: [String]] = [:]
    for division in Divisions.all {
      let below = Divisions.children(of: division.code).map(\.code.description)
      if !below.isEmpty { children[division.code.description] = below }
    }
    return try SeriesAttack(on: tables, CommonKnowledge(children: children))
  }

  @Test func `the kept proof of a quarter holds, and of the year that is its sum`() throws {
    let quarters = try Self.usual.get()
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters.map(\.earlier))
    for entered in quarters + [next] {
      let kept = entered.proven.witnesses(digest: [])
      let shown = try #require(entered.earlier.counts).shown
      for check in WitnessCheck.all(of: kept, against: shown) {
        #expect(check.problems == [] && !check.isOfEarlierRule, "\(entered.release.id)")
      }
      #expect(WitnessCheck.unproven(by: kept, of: shown) == [])
    }
    // The sums of duties follow from what the quarters published, and need no worlds.
    let year = next.proven.witnesses(digest: [])
    #expect(year.populations.contains { $0.wholeParts != nil && $0.worlds.count > 5 })
    #expect(!year.sums.isEmpty)
  }

  @Test func `a year is told by area as the sum of its four quarters, and the union tells no more`()
    throws
  {
    let quarters = try Self.usual.get()
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters.map(\.earlier))
    let sex = try #require(next.release["areas-sex"])
    let total = try #require(sex.total(in: Self.province)?.count)
    #expect(total == 720)
    #expect(sex.publishedCount > 20)
    let reasons = next.release.refused.filter { $0.name.hasPrefix("areas-") }
      .map { ($0.name, $0.reason) }
    #expect(
      reasons.contains { $0.0 == "areas-reached-hukou" && $0.1 == .oneAttributeByArea })
    #expect(!reasons.contains { $0.0 == "areas-duties-status" })
    let attack = try Self.attack(quarters.map(\.release) + [next.release])
    #expect(attack.faults.isEmpty)
    #expect(attack.assumptions.contains(.periods))
    print(
      "a year of four quarters: \(sex.publishedCount) of \(sex.publishedCount + sex.hiddenCount) "
        + "numbers by area, attack on five releases: \(attack.shownCount) shown, "
        + "\(attack.hidden.count) hidden")
  }

  @Test func `the duties of the year are the sums of what its quarters told of the whole`() throws {
    let quarters = try Self.usual.get()
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters.map(\.earlier))
    let duties = try #require(next.release["areas-duties-status"])
    #expect(duties.areas == [Self.province] && duties.period == .year(2026))
    let told = try quarters.map { try #require($0.release["duties-status"])[Self.province] }
    for (place, value) in duties[Self.province].enumerated() {
      let parts = told.map { $0[place].count }
      let sum = parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
      #expect(value.count == sum)
    }
    // Twelve duties for each of 720 people.
    #expect(duties.total(in: Self.province)?.count == 8_640)
  }

  @Test func `what one quarter does not tell apart is told apart nowhere in the year`() throws {
    var quarters = try Self.usual.get()
    let small = try Self.enter(
      .quarter(year: 2026, 4), after: quarters.dropLast().map(\.earlier), people: 11)
    quarters[3] = small
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters.map(\.earlier))
    let sex = try #require(next.release["areas-sex"])
    let told = try #require(small.release["persons-sex"])
    let isTold = told[Self.province].dropLast().contains { $0.count != nil }
    #expect(!isTold)
    #expect(sex.areas.allSatisfy { sex[$0].dropLast().allSatisfy { $0.count == nil } })
    #expect(sex.total(in: Self.province)?.count == 551)
  }

  @Test func `a year of which a quarter has no total, or no counts, is left out`() throws {
    var quarters = try Self.usual.get()
    quarters[3] = try Self.enter(
      .quarter(year: 2026, 4), after: quarters.dropLast().map(\.earlier), people: 9)
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters.map(\.earlier))
    #expect(next.release["areas-sex"] == nil)
    #expect(
      next.release.refused.contains {
        $0.name == "areas-sex" && $0.reason == .quarterTooFew(quarters[3].release.id)
      })
    quarters = try Self.usual.get()
    let old = EarlierRelease(quarters[2].release)
    let after = try Self.enter(
      .quarter(year: 2027, 1),
      after: quarters[..<2].map(\.earlier) + [old, quarters[3].earlier])
    #expect(after.release["areas-sex"] == nil)
    #expect(
      after.release.refused.contains {
        $0.name == "areas-sex" && $0.reason == .overlapsRelease(quarters[0].release.id)
      })
  }

  @Test func `a year of which a quarter hid other cells than today's rule is left out`() throws {
    var quarters = try Self.usual.get().map(\.earlier)
    let told = try #require(quarters[2].counts)
    let shown = told.shown.map { table in
      guard table.name == "persons-sex" else { return table }
      let rows = table.rows.map { row in
        ReleaseCounts.ShownRow(
          area: row.area,
          cells: row.cells.dropLast().map { _ in .marked("c") } + row.cells.suffix(1))
      }
      return ReleaseCounts.Shown(
        name: table.name, unit: table.unit, period: table.period, categories: table.categories,
        rows: rows)
    }
    let hidden = ReleaseCounts(release: told.release, shown: shown, counted: told.counted)
    #expect(hidden.agrees(with: told) && told.agrees(with: hidden))
    let old = quarters[2]
    quarters[2] = EarlierRelease(
      id: old.id, period: old.period, cutOff: old.cutOff, level: old.level, area: old.area,
      tables: old.tables, counts: hidden)
    let next = try Self.enter(.quarter(year: 2027, 1), after: quarters)
    #expect(next.release["areas-sex"] == nil)
    #expect(
      next.release.refused.contains {
        $0.name == "areas-sex" && $0.reason == .quarterOfEarlierRule(old.id)
      })
  }

  @Test func `a year is published once, and built again the same`() throws {
    var ledger = try Self.usual.get().map(\.earlier)
    let first = try Self.enter(.quarter(year: 2027, 1), after: ledger)
    ledger.append(first.earlier)
    let again = try Self.enter(.quarter(year: 2027, 1), after: ledger)
    #expect(again.release.tables.map(\.name) == first.release.tables.map(\.name))
    for (one, other) in zip(first.release.tables, again.release.tables) {
      #expect(one.areas.allSatisfy { one[$0] == other[$0] }, "\(one.name)")
    }
    let later = try Self.enter(.quarter(year: 2027, 2), after: ledger)
    #expect(
      later.release.refused.contains {
        $0.name == "areas-sex" && $0.reason == .overlapsRelease(first.release.id)
      })
  }
}
