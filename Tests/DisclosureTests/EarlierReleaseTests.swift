import Domain
import Published
import Testing

@testable import Disclosure

@Suite struct EarlierReleaseTests {
  @Test func `the same period and cut-off again give the same release`() throws {
    let first = try ReleaseBuilderTests.province()
    let again = try ReleaseBuilderTests.province(earlier: [EarlierRelease(first)])
    #expect(again.id == first.id)
    #expect(again.refused == first.refused)
    #expect(again.tables.map(\.name) == first.tables.map(\.name))
    for (one, other) in zip(first.tables, again.tables) {
      #expect(one.areas.allSatisfy { one[$0] == other[$0] })
    }
  }

  @Test func `a table about people already published is left out and says why`() throws {
    let facts = DrawnFacts.facts(60, areas: DrawnFacts.areas(below: "510000"), seed: 3)
    let first = try ReleaseBuilderTests.province()
    let next = try ReleaseBuilderTests.builder(
      .quarter(year: 2026, 4), cutOff: "2027-01-15", earlier: [EarlierRelease(first)])
    let release = try next.release(
      from: [.quarter(year: 2026, 4): facts, .year(2025): facts], protocolVersion: "1",
      isSynthetic: true)
    #expect(release["persons-sex"] != nil)
    #expect(release["areas-sex"] == nil)
    #expect(release.refused.first?.reason == .overlapsRelease("2026Q3-1"))
    let later = try ReleaseBuilderTests.builder(
      ReleaseBuilderTests.quarter, cutOff: "2026-11-15", earlier: [EarlierRelease(first)])
    let moved = try later.release(
      from: [ReleaseBuilderTests.quarter: facts], protocolVersion: "1", isSynthetic: true)
    #expect(moved.id == "2026Q3-2")
    #expect(moved.tables.allSatisfy { $0.unit == .records })
  }

  @Test func `a year whose quarter was published is left out`() throws {
    let first = try ReleaseBuilderTests.province()
    let builder = try ReleaseBuilderTests.builder(
      .year(2026), cutOff: "2027-01-31", earlier: [EarlierRelease(first)])
    let facts = DrawnFacts.facts(240, areas: DrawnFacts.areas(below: "510000"), seed: 3)
    let release = try builder.release(
      from: [.year(2026): facts], protocolVersion: "1", isSynthetic: true)
    #expect(release.tables.allSatisfy { $0.unit == .records })
    let same = release.refused.filter { $0.unit == .persons || $0.unit == .duties }
    #expect(!same.isEmpty && same.allSatisfy { $0.reason == .overlapsRelease("2026Q3-1") })
    let since = release.refused.filter { $0.unit == .late || $0.unit == .revised }
    #expect(since.map(\.name) == ["late-year", "revised-year", "revised-last-year"])
    #expect(since.prefix(2).allSatisfy { $0.reason == .tooFewPersons(fewest: 10) })
    #expect(since.last?.reason == .earlierNotShown("2026Q3-1"))
  }

  /// A release of 2025 as the ledger of a province keeps it.
  private static func entry(
    _ id: String, _ area: String, _ level: Level, cutOff: String = "2026-02-01"
  ) throws -> EarlierRelease {
    EarlierRelease(
      id: id, period: .year(2025), cutOff: try #require(Day(cutOff)), level: level,
      area: try #require(AreaCode(area)),
      tables: [.init(name: "persons-sex", unit: .persons, period: .year(2025))])
  }

  private static func next(after earlier: [EarlierRelease]) throws -> Release {
    try ReleaseBuilderTests.builder(.year(2025), cutOff: "2026-03-01", earlier: earlier).release(
      from: [.year(2025): []], protocolVersion: "1", isSynthetic: true)
  }

  @Test func `only an office's own releases of a period are numbered`() throws {
    let lower = [
      try Self.entry("2025-1", "510100", .city), try Self.entry("2025-1", "510300", .city),
    ]
    #expect(try Self.next(after: lower).id == "2025-1")
    let own = try Self.entry("2025-1", "510000", .city)
    #expect(try Self.next(after: [own]).id == "2025-2")
    #expect(try Self.next(after: lower + [own]).id == "2025-2")
    let refused = try Self.next(after: lower).refused.filter { $0.unit == .persons }
    #expect(!refused.isEmpty)
    #expect(refused.allSatisfy { $0.reason == .overlapsRelease("510100 2025-1") })
  }

  @Test func `a number that an earlier program gave stays, and is not given again`() throws {
    // It counted the lower office's release: the first own one is 2025-2.
    let ledger = [
      try Self.entry("2025-1", "510100", .city), try Self.entry("2025-2", "510000", .city),
    ]
    #expect(try Self.next(after: ledger).id == "2025-3")
    let first = try Self.entry("2025-2", "510000", .province, cutOff: "2026-03-01")
    #expect(try Self.next(after: [ledger[0], first]).id == "2025-2")
  }
}
