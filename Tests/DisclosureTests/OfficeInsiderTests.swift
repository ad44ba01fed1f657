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

  @Test func `is left two unknown neighbours: a small one is hidden with the last two large ones`()
    throws
  {
    // 2 people are hidden, and with them the last three areas, of which they are one.
    let protection = try protection([[20, 20], [1, 1], [20, 21], [21, 21]])
    #expect((0..<5).filter { !protection.isPublished[$0] } == [2, 3, 4])
    for office in 1..<5 {
      #expect(OfficeInsider(protection, area: office).computable.isEmpty)
    }
    // Whoever has 41 knows that 2 and 42 are 44: the first is anything from 0 to 44.
    #expect(OfficeInsider(protection, area: 3).narrow.filter { $0 < 5 } == [])
  }

  @Test func `would compute the only other hidden neighbour exactly`() throws {
    // Of two areas below one both are hidden; no official area has two, and no plan may leave two.
    let protection = try protection([[20, 20], [1, 1]])
    #expect((0..<3).filter { !protection.isPublished[$0] } == [1, 2])
    #expect(OfficeInsider(protection, area: 1).computable.contains(2))
    #expect(OfficeInsider(protection, area: 2).computable.contains(1))
    for division in Divisions.all where division.level != .county {
      #expect(Divisions.children(of: division.code).count > 2)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `computes nothing in random tables of three areas or more below each`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 900)
    let branches = (0..<Int.random(in: 3...5, using: &generator)).map { _ in
      [0, 3, 4].randomElement(using: &generator) ?? 0
    }
    let system = try RandomSystem(
      branches: branches, categories: [2, 3], people: Int.random(in: 20...300, using: &generator),
      displayedDepths: [2, 1]
    ).make(&generator)
    let protection = try #require(Protector().protect(system))
    for office in 1..<system.tree.count {
      #expect(OfficeInsider(protection, area: office).computable.isEmpty, "seed \(seed)")
    }
  }

  @Test func `computes nothing in the demo, nor in other worlds behind it`() throws {
    let builder = try ReleaseBuilderTests.builder(.year(2025), cutOff: "2026-01-31")
    let facts = DrawnFacts.facts(240, areas: DrawnFacts.areas(below: "510000"), seed: 31)
    #expect(try builder.exposures(from: [.year(2025): facts]).isEmpty)
    let worlds = try ReleaseWorlds(builder, facts: [.year(2025): facts])
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<2 {
      #expect(try builder.exposures(from: worlds.draw(&generator)).isEmpty)
    }
    let tables = try PlanTests.shipped().tables(at: .province, for: .year(2025)).filter {
      $0.attribute.unit == .persons
    }
    let counting = AreaTabulation(root: Divisions.province.code, tables: tables)
    let protection = try #require(Protector().protect(try counting.people(facts)))
    let offices = protection.system.tree.ids.indices.dropFirst()
    let narrow = offices.map { OfficeInsider(protection, area: $0).narrow.count }
    print(
      "\(offices.count) offices: none computes a number of another, "
        + "\(narrow.reduce(0, +)) below the threshold are narrow to \(narrow.count { $0 > 0 }) "
        + "of them")
  }
}
