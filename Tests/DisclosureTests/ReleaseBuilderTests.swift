import Domain
import Published
import Testing

@testable import Disclosure

@Suite struct ReleaseBuilderTests {
  static let quarter = Period.quarter(year: 2026, 3)

  static func builder(
    _ period: Period, level: Level = .province, area: String = "510000", cutOff: String,
    earlier: [EarlierRelease] = []
  ) throws -> ReleaseBuilder {
    ReleaseBuilder(
      plan: try PlanTests.shipped(), rules: DrawnFacts.rules, period: period,
      cutOff: try #require(Day(cutOff)), level: level, area: try #require(AreaCode(area)),
      earlier: earlier)
  }

  static func province(earlier: [EarlierRelease] = []) throws -> Release {
    let areas = DrawnFacts.areas(below: "510000")
    return try builder(quarter, cutOff: "2026-10-15", earlier: earlier).release(
      from: [
        quarter: DrawnFacts.facts(60, areas: areas, seed: 3),
        .year(2025): DrawnFacts.facts(240, areas: areas, seed: 4),
      ], protocolVersion: "1", isSynthetic: true)
  }

  @Test func `a quarter of the province shows useful numbers and hides small ones`() throws {
    let release = try Self.province()
    #expect(release.id == "2026Q3-1")
    #expect(release.refused.isEmpty)
    let province = Divisions.province.code
    let sex = try #require(release["persons-sex"])
    #expect(sex.total(in: province)?.count == 60)
    let areas = try #require(release["areas-sex"])
    #expect(areas.areas.count == 22)
    #expect(areas.period == .year(2025))
    #expect(areas.total(in: province)?.count == 240)
    #expect(areas.publishedCount > 10 && areas.hiddenCount > 0)
    #expect(release["duties-department-psb"]?.total(in: province)?.count == 240)
    #expect(release["records-unknown-start-by-rule"]?.value("F01", in: province)?.count == 60)
    let published = release.tables.reduce(0) { $0 + $1.publishedCount }
    let hidden = release.tables.reduce(0) { $0 + $1.hiddenCount }
    print("province quarter: \(release.tables.count) tables, \(published) shown, \(hidden) hidden")
  }

  @Test func `no small count about persons is shown anywhere`() throws {
    let release = try Self.province()
    for table in release.tables where table.unit == .persons {
      for area in table.areas {
        #expect(table[area].allSatisfy { ($0.count ?? 5) >= 5 }, "\(table.name)")
      }
    }
    for table in release.tables where table.unit == .duties {
      for area in table.areas {
        #expect(table[area].allSatisfy { !(1...4).contains($0.count ?? 5) }, "\(table.name)")
      }
    }
  }

  @Test func `no hidden cell can be computed from its row`() throws {
    for table in try Self.province().tables {
      for area in table.areas where table.total(in: area)?.count != nil {
        let hidden = table[area].count { $0.marker == .confidential }
        #expect(hidden != 1, "\(table.name)")
      }
    }
  }

  @Test func `criterion 4: what is published adds up, and totals agree between tables`() throws {
    let release = try Self.province()
    var totals: [AreaCode: PublishedValue] = [:]
    for table in release.tables {
      for area in table.areas {
        let parts = table[area].dropLast().map(\.count)
        if let total = table.total(in: area)?.count, !parts.contains(nil) {
          #expect(parts.reduce(0) { $0 + ($1 ?? 0) } == total, "\(table.name)")
        }
        guard table.unit == .persons, table.period == .year(2025) else { continue }
        #expect(totals[area, default: table[area][table.categories.count]] == table.total(in: area))
        totals[area] = table.total(in: area)
      }
    }
  }

  @Test func `thirty people in two counties show something and hide small counts`() throws {
    let areas = ["510104", "510105"].compactMap { AreaCode($0) }
    let facts = DrawnFacts.facts(30, areas: areas, seed: 9)
    let release = try Self.builder(
      .year(2025), level: .county, area: "510104", cutOff: "2026-01-31"
    ).release(from: [.year(2025): facts], protocolVersion: "1", isSynthetic: true)
    let prefecture = try #require(AreaCode("510100"))
    let sex = try #require(release["persons-sex"])
    #expect(sex.areas.first == prefecture)
    #expect(sex.total(in: prefecture)?.count == 30)
    let county = try #require(AreaCode("510107"))
    #expect(sex.total(in: county)?.marker == .confidential)
    #expect(release.tables.contains { $0.unit == .persons && $0.hiddenCount > 0 })
  }

  @Test func `the order of the cases has no part in a release`() throws {
    let builder = try Self.builder(.year(2025), cutOff: "2026-01-31")
    let facts = DrawnFacts.facts(240, areas: DrawnFacts.areas(below: "510000"), seed: 12)
    let releases = try [facts, facts.reversed()].map {
      try builder.release(from: [.year(2025): $0], protocolVersion: "1", isSynthetic: true)
    }
    for (one, other) in zip(releases[0].tables, releases[1].tables) {
      #expect(one.areas.allSatisfy { one[$0] == other[$0] }, "\(one.name)")
    }
  }

  @Test func `facts that do not fit the tables are an error`() throws {
    let builder = try Self.builder(Self.quarter, cutOff: "2026-10-15")
    #expect(throws: ReleaseError.factsMissing(Self.quarter)) {
      try builder.release(from: [:], protocolVersion: "1", isSynthetic: true)
    }
    let area = try #require(AreaCode("510104"))
    let nobody = Facts(
      area: area, person: [:], duties: [], unknownStarts: [], timelyEntries: 0, lateEntries: 0)
    #expect(throws: ReleaseError.unknownValue(.sex)) {
      try builder.release(
        from: [Self.quarter: [nobody], .year(2025): []], protocolVersion: "1", isSynthetic: true)
    }
    let foreign = Facts(
      area: area, person: nil, duties: [.init(rule: "Z99", status: .met)], unknownStarts: [],
      timelyEntries: 0, lateEntries: 0)
    #expect(throws: ReleaseError.unknownRule("Z99")) {
      try builder.release(
        from: [Self.quarter: Array(repeating: foreign, count: 5), .year(2025): []],
        protocolVersion: "1", isSynthetic: true)
    }
  }

  @Test func `the duties of fewer than five people are not published at all`() throws {
    let areas = DrawnFacts.areas(below: "510000")
    for count in [1, 4] {
      let release = try Self.builder(.year(2025), cutOff: "2026-01-31").release(
        from: [.year(2025): DrawnFacts.facts(count, areas: areas, seed: 21)],
        protocolVersion: "1", isSynthetic: true)
      #expect(!release.tables.contains { $0.unit == .duties })
      for name in ["duties-status", "persons-sex"] {
        let table = try #require(release.refused.first { $0.name == name })
        #expect(table.reason == .tooFewPersons(fewest: 10), "\(name)")
      }
    }
  }
}
