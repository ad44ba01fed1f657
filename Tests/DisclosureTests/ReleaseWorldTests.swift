import Domain
import Published
import Testing

@testable import Disclosure

/// Makes whole releases of other people, who could stand behind what is published.
@Suite struct ReleaseWorldTests {
  private static let year = Period.year(2025)

  @Test func `other people behind the hidden numbers give the same release`() throws {
    let builder = try ReleaseBuilderTests.builder(Self.year, cutOff: "2026-01-31")
    let facts = DrawnFacts.facts(720, areas: DrawnFacts.areas(below: "510000"), seed: 31)
    let root = Divisions.province.code
    let persons = AreaTabulation(root: root, tables: try planned(.persons))
    let protection = try #require(Protector().protect(try persons.people(facts)))
    #expect(protection.worldCount > 5)
    let release = try publish(facts, builder)
    let others = facts.map { fact in
      Facts(
        area: fact.area, person: nil, duties: fact.duties, unknownStarts: fact.unknownStarts,
        timelyEntries: fact.timelyEntries, lateEntries: fact.lateEntries)
    }
    let step = max(1, protection.worldCount / 6)
    for index in stride(from: 1, to: protection.worldCount, by: step) {
      let people = try Self.people(protection.worlds[index], protection, persons)
      let other = try publish(others + people, builder)
      #expect(other.refused == release.refused)
      #expect(other.tables.map(\.name) == release.tables.map(\.name))
      for (one, two) in zip(release.tables, other.tables) {
        #expect(one.areas.allSatisfy { one[$0] == two[$0] }, "\(one.name)")
      }
    }
    print("720 people: \(protection.worldCount) worlds for \(protection.secretCount) secrets")
  }

  private func planned(_ unit: StarTable.Unit) throws -> [PlannedTable] {
    try PlanTests.shipped().tables(at: .province, for: Self.year).filter {
      $0.attribute.unit == unit
    }
  }

  private func publish(_ facts: [Facts], _ builder: ReleaseBuilder) throws -> Release {
    try builder.release(from: [Self.year: facts], protocolVersion: "1", isSynthetic: true)
  }

  /// People whom the tables count as a world does.
  private static func people(
    _ world: SplitCounts, _ protection: Protection, _ counting: AreaTabulation
  ) throws -> [Facts] {
    var people: [Facts] = []
    for (place, leaf) in protection.shape.tree.leafAreas.enumerated() {
      let area = try #require(AreaCode(protection.system.tree.ids[leaf]))
      let county = try #require(DrawnFacts.areas(below: area.description).first)
      let values = counting.tables.enumerated().map { table, planned in
        let width = protection.shape.tables[table].width
        return planned.attribute.categories.enumerated().flatMap { index, category in
          Array(repeating: category.code, count: world.inner[table][place * width + index])
        }
      }
      for index in 0..<(values.first?.count ?? 0) {
        let person = zip(counting.tables, values).map { ($0.attribute, $1[index]) }
        people.append(
          Facts(
            area: county, person: Dictionary(uniqueKeysWithValues: person), duties: [],
            unknownStarts: [], timelyEntries: 0, lateEntries: 0))
      }
    }
    return people
  }
}
