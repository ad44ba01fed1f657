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
    #expect(release.refused.allSatisfy { $0.reason == .overlapsRelease("2026Q3-1") })
  }
}
