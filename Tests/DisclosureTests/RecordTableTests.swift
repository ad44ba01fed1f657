import Domain
import Published
import Testing

@testable import Disclosure

/// What is told of the records tells nothing of a person.
@Suite struct RecordTableTests {
  private static let province = Divisions.province.code
  private static let areas = DrawnFacts.areas(below: "510000")

  private static func release(_ facts: [Facts]) throws -> Release {
    try builder().release(
      from: [ReleaseBuilderTests.quarter: facts, .year(2025): []], protocolVersion: "1",
      isSynthetic: true)
  }

  private static func builder() throws -> ReleaseBuilder {
    try ReleaseBuilderTests.builder(ReleaseBuilderTests.quarter, cutOff: "2026-10-15")
  }

  /// Made-up people whose duties without a start date, and whose entries, are given.
  private static func facts(_ unknown: [[String]], entries: Int = 80) -> [Facts] {
    zip(DrawnFacts.facts(unknown.count, areas: areas, seed: 9), unknown).map { fact, unknown in
      Facts(
        area: fact.area, person: fact.person, duties: fact.duties, unknownStarts: unknown,
        timelyEntries: entries, lateEntries: 0)
    }
  }

  @Test func `a rule whose start one person lacks is not told`() throws {
    let unknown = [["C01", "F01"]] + Array(repeating: ["F01", "H03"], count: 29)
    let release = try Self.release(Self.facts(unknown))
    let rules = try #require(release["records-unknown-start-by-rule"])
    #expect(rules.total(in: Self.province)?.count == 60)
    #expect(rules.value("C01", in: Self.province)?.marker == .confidential)
    for table in ["records-unknown-start-by-rule", "records-unknown-start-by-department"] {
      let counts = try #require(release[table])[Self.province].compactMap(\.count)
      #expect(counts.allSatisfy { $0 > 5 }, "\(table)")
    }
  }

  @Test func `few of them, or those of few people, are not told at all`() throws {
    let few = try Self.release(
      Self.facts(Array(repeating: ["F01"], count: 9) + Array(repeating: [], count: 21)))
    let ofFew = try Self.release(
      Self.facts(
        Array(repeating: DrawnFacts.rules.map(\.id), count: 4) + Array(repeating: [], count: 26)))
    for release in [few, ofFew] {
      #expect(release["records-unknown-start-by-rule"] == nil)
      let refused = release.refused.first { $0.name == "records-unknown-start-by-rule" }
      #expect(refused?.reason == .tooFewDuties(fewest: 10, persons: 5))
    }
  }

  @Test func `other people lack other dates, and the tables are the same`() throws {
    let unknown = (0..<40).map { index in
      index < 12 ? ["F01", "C01"] : index < 22 ? ["H03"] : index == 30 ? ["E02"] : ["J02"]
    }
    let (builder, facts) = (try Self.builder(), Self.facts(unknown))
    let all = [ReleaseBuilderTests.quarter: facts, .year(2025): []]
    let release = try builder.release(from: all, protocolVersion: "1", isSynthetic: true)
    let rules = try #require(release["records-unknown-start-by-rule"])
    let worlds = try ReleaseWorlds(builder, facts: all)
    var generator = SeededGenerator(seed: 3)
    var seen: Set<Int> = []
    for _ in 0..<30 {
      let drawn = worlds.draw(&generator)
      let again = try builder.release(from: drawn, protocolVersion: "1", isSynthetic: true)
      #expect(again["records-unknown-start-by-rule"]?[Self.province] == rules[Self.province])
      let starts = (drawn[ReleaseBuilderTests.quarter] ?? []).flatMap(\.unknownStarts)
      seen.insert(starts.count { $0 == "E02" })
    }
    #expect(seen.count > 1 && (seen.max() ?? 0) - (seen.min() ?? 0) >= 5, "\(seen)")
  }

  @Test func `entries are told where they bound nobody, and never below`() throws {
    let stages = Stage.allCases.count
    for (perCase, isTold) in [(stages, true), (stages - 1, false), (0, false)] {
      let release = try Self.release(
        Self.facts(Array(repeating: [], count: 30), entries: perCase))
      #expect((release["records-entry-delay"] != nil) == isTold)
      let refused = release.refused.first { $0.name == "records-entry-delay" }
      #expect(refused?.reason == (isTold ? nil : .tooFewEntries))
    }
    // Too few people to be told of: their number is not known, and fewer entries than ten would need.
    let small = try Self.release(Self.facts(Array(repeating: [], count: 3), entries: stages))
    #expect(small["records-entry-delay"] == nil)
  }

  @Test func `the attacker adds up rules to departments, and finds what was shown beside them`()
    throws
  {
    let table = { (name: String, cells: [(String, SeenTable.Value)]) in
      SeenTable(
        name: name, unit: .records, period: "2026Q3", cutOff: "2026-10-15",
        values: Dictionary(
          uniqueKeysWithValues: cells.map {
            (SeenTable.Place(area: "510000", category: $0.0), $0.1)
          }))
    }
    let departments = table(
      "records-unknown-start-by-department",
      [("PSB", .shown(20)), ("CIV", .hidden), ("JUS", .hidden), ("total", .shown(40))])
    let rules = table(
      "records-unknown-start-by-rule",
      [
        ("F01", .shown(18)), ("J02", .hidden), ("C01", .hidden), ("H03", .hidden),
        ("total", .shown(40)),
      ])
    let knowledge = CommonKnowledge(
      children: [:], rules: [["psb": ["f01", "j02"], "civ": ["c01"], "jus": ["h03"]]])
    let attack = try SeriesAttack(on: [departments, rules], knowledge)
    let found = attack.faults.map { "\($0.number.cell.category) \($0.bound.lower)" }
    #expect(found.contains("J02 2"), "\(found)")
    let alone = try SeriesAttack(on: [rules], knowledge)
    #expect(alone.faults.isEmpty)
  }
}
