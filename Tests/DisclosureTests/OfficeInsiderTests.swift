import Domain
import Testing

@testable import Disclosure

@Suite struct `An office that knows its own area` {
  /// One parent with children, one table of two categories.
  private func protection(_ rows: [[Int]]) throws -> Protection {
    let names = rows.indices.map { "c\($0)" }
    let tree = GeographyTree(root: "p", children: ["p": names])
    let inner = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0 + 1, $1) })
    let table = StarTable(
      id: "t", unit: .persons, categoryCount: 2, displayedDepth: 1, inner: inner)
    let system = try StarSystem(id: "s", tree: tree, tables: [table])
    return try #require(Protector().protect(system))
  }

  @Test func `computes the only other hidden neighbour exactly`() throws {
    // 2 people are hidden, and of 40, 41 and 42 the last with them; each of the two knows the other.
    let protection = try protection([[20, 20], [1, 1], [21, 20], [21, 21]])
    let totals = (0..<5).filter { !protection.isPublished[$0] }
    #expect(totals == [2, 4])
    for (office, other) in [(2, 4), (4, 2)] {
      let insider = OfficeInsider(protection, area: office)
      #expect(insider.computable.contains(other))
    }
    #expect(!OfficeInsider(protection, area: 1).computable.contains(2), "it learns nothing new")
  }

  @Test func `learns of two hidden neighbours only their sum`() throws {
    // 2 and 3 people are hidden with the last; neither office can tell the two others apart.
    let protection = try protection([[1, 1], [2, 1], [20, 20], [21, 20], [21, 21]])
    let totals = (0..<6).filter { !protection.isPublished[$0] }
    #expect(totals == [1, 2, 5])
    for office in totals {
      #expect(OfficeInsider(protection, area: office).computable.isEmpty)
    }
    // The last knows that five are left for both, so either is anything from 0 to 5: wide enough.
    #expect(OfficeInsider(protection, area: 5).narrow.filter { $0 < 6 } == [])
    // The first knows that the second and the last are 3 + 42, which leaves the second 0 to 45.
    #expect(OfficeInsider(protection, area: 1).narrow.filter { $0 < 6 } == [])
  }

  @Test func `is found in the demo, and what it computes depends on no count`() throws {
    let builder = try ReleaseBuilderTests.builder(.year(2025), cutOff: "2026-01-31")
    let facts = DrawnFacts.facts(240, areas: DrawnFacts.areas(below: "510000"), seed: 31)
    let exposures = try builder.exposures(from: [.year(2025): facts])
    let worlds = try ReleaseWorlds(builder, facts: [.year(2025): facts])
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<2 {
      #expect(try builder.exposures(from: worlds.draw(&generator)) == exposures)
    }
    let tables = try PlanTests.shipped().tables(at: .province, for: .year(2025)).filter {
      $0.attribute.unit == .persons
    }
    let counting = AreaTabulation(root: Divisions.province.code, tables: tables)
    let protection = try #require(Protector().protect(try counting.persons(facts)))
    let offices = protection.system.tree.ids.indices.dropFirst()
    let narrow = offices.map { OfficeInsider(protection, area: $0).narrow.count }
    print(
      "\(offices.count) offices: \(exposures.count) numbers of others follow from their own, "
        + "\(narrow.reduce(0, +)) below the threshold are narrow to \(narrow.count { $0 > 0 }) "
        + "of them")
  }
}
