import Domain
@_spi(Disclosure) import Published
import Testing

@testable import Disclosure

@Suite struct SeriesDisclosureTests {
  private static let knowledge = CommonKnowledge(children: [:])

  /// What the ledger keeps of a table of one row.
  private static func past(_ counts: [Int?], cutOff: String) throws -> SeriesDisclosure.Past {
    let shown = ReleaseCounts.Shown(
      name: "persons-sex", unit: "persons", period: .year(2026),
      categories: ["female", "male-or-unrecorded"],
      rows: [
        ReleaseCounts.ShownRow(
          area: Divisions.province.code,
          cells: counts.map { $0.map(ReleaseCounts.Cell.count) ?? .marked("c") })
      ])
    return SeriesDisclosure.Past(
      counts: ReleaseCounts(release: [], shown: [shown], counted: []),
      cutOff: try #require(Day(cutOff)))
  }

  @Test func `a ledger of a growing table gives away by how little it grew`() throws {
    let releases = [
      try Self.past([10, 20, 30], cutOff: "2026-06-30"),
      try Self.past([12, 40, 52], cutOff: "2026-12-31"),
    ]
    let found = try SeriesDisclosure(of: releases, adding: nil, Self.knowledge, threshold: 5)
    #expect(found.past.map(\.cell.category) == ["female"])
    #expect(found.added.isEmpty)
    let first = try SeriesDisclosure(
      of: [releases[0]], adding: nil, Self.knowledge, threshold: 5)
    #expect(first.past.isEmpty)
  }

  @Test func `a release that would give a number away is told from what was given away before`()
    throws
  {
    let release = try ReleaseBuilderTests.province()
    let sex = try #require(release["persons-sex"])
    let parts = try sex[Divisions.province.code].dropLast().map { try #require($0.count) + 2 }
    let cells = parts + [parts.reduce(0, +)]
    let shown = ReleaseCounts.Shown(
      name: sex.name, unit: "persons", period: sex.period,
      categories: sex.categories.map(\.code),
      rows: [
        ReleaseCounts.ShownRow(
          area: Divisions.province.code, cells: cells.map(ReleaseCounts.Cell.count))
      ])
    let later = SeriesDisclosure.Past(
      counts: ReleaseCounts(release: [], shown: [shown], counted: []),
      cutOff: release.cutOff.adding(days: 30))
    let found = try SeriesDisclosure(
      of: [later], adding: release, Self.knowledge, threshold: 5)
    #expect(found.past.isEmpty)
    #expect(!found.added.isEmpty)
    #expect(found.added.allSatisfy { $0.cell.period == "2026Q3" })
  }

  @Test func `the first release of an office is attacked alone`() throws {
    let release = try ReleaseBuilderTests.province()
    let kept = try SeriesDisclosure(of: [], adding: release, Self.knowledge, threshold: 5)
    #expect(kept.past.isEmpty && kept.added.isEmpty)
    let sex = try #require(release["persons-sex"])
    let values = [12, nil, 14].map { count in
      count.map { PublishedValue(count: $0) } ?? PublishedValue(hidden: .confidential)
    }
    let open = PublishedTable(
      name: sex.name, title: sex.title, unit: sex.unit, period: sex.period,
      attribute: sex.attribute, categories: sex.categories, areas: [sex.top],
      rows: [sex.top: values])
    let other = Release(
      id: release.id, period: release.period, cutOff: release.cutOff, level: release.level,
      area: release.area, protocolVersion: release.protocolVersion, isSynthetic: true,
      tables: [open], refused: [])
    let found = try SeriesDisclosure(of: [], adding: other, Self.knowledge, threshold: 5)
    #expect(found.past.isEmpty)
    #expect(found.added.map(\.cell.category) == ["male-or-unrecorded"])
  }

  @Test func `a larger threshold makes no incident of what was published before`() throws {
    // Six at least, by how much the table grew: enough for the plan of then.
    let releases = [
      try Self.past([10, 20, 30], cutOff: "2026-06-30"),
      try Self.past([16, 40, 56], cutOff: "2026-12-31"),
    ]
    let then = try SeriesDisclosure(of: releases, adding: nil, Self.knowledge, threshold: 5)
    #expect(then.past.isEmpty)
    let raised = try SeriesDisclosure(of: releases, adding: nil, Self.knowledge, threshold: 10)
    #expect(raised.past.isEmpty)
    let strict = try SeriesAttack(
      on: releases.flatMap(\.tables), Self.knowledge, threshold: 10)
    #expect(!strict.faults.isEmpty)
  }
}
