import Testing

@testable import Disclosure

@Suite struct ProtectorTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every secret of a linked system has two worlds far apart`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let system = try EliminationTests.random(&generator)
    let protection = try #require(Protector().protect(system), "seed \(seed)")
    #expect(protection.isProven, "seed \(seed)")
    #expect(protection.refused.isEmpty, "seed \(seed)")
    #expect(
      protection.sensitiveCells.allSatisfy { !protection.isPublished[$0] }, "seed \(seed)")
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func `trying every world narrows no secret of a small system`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 500)
    let system = try RandomSystem(
      branches: [0, 0], categories: [2, 2], people: 9, complementSensitive: [[0], []]
    ).make(&generator)
    let sensitivity = Sensitivity(threshold: 3)
    let protection = try #require(Protector(sensitivity: sensitivity).protect(system))
    try #require(protection.refused.isEmpty, "seed \(seed)")
    let hidden = Set(system.counts.indices.filter { !protection.isPublished[$0] })
    let worlds = SmallWorlds.all(of: system, hiding: hidden, largest: 9)
    for secret in protection.secrets {
      let values = worlds.map { secret.value(in: $0) }
      let (least, most) = (try #require(values.min()), try #require(values.max()))
      #expect(most - least >= 3 && most >= 3, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `witnesses lie within the intervals of single tables`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 900)
    let system = try EliminationTests.random(&generator)
    let protection = try #require(Protector().protect(system), "seed \(seed)")
    let intervals = try #require(protection.intervals, "seed \(seed)")
    for world in protection.worlds {
      let counts = world.counts(of: system)
      for (cell, interval) in intervals {
        #expect(counts[cell] >= interval.least, "seed \(seed)")
        #expect(counts[cell] <= interval.most ?? Int.max, "seed \(seed)")
      }
    }
  }

  @Test func `names of areas and tables have no part in the pattern`() throws {
    var generator = SeededGenerator(seed: 11)
    let system = try RandomSystem(branches: [2, 3, 0], categories: [3, 2], people: 80)
      .make(&generator)
    let tree = GeographyTree(
      root: "z",
      children: ["z": ["y", "x", "w"], "y": ["9", "8"], "x": ["7", "6", "5"]])
    let renamed = try StarSystem(
      id: "other", tree: tree,
      tables: system.tables.map { table in
        StarTable(
          id: "renamed-\(table.id)", unit: table.unit, categoryCount: table.categoryCount,
          displayedDepth: table.displayedDepth, inner: table.inner)
      })
    let one = try #require(Protector().protect(system))
    let other = try #require(Protector().protect(renamed))
    #expect(one.published == other.published)
    #expect(one.worlds == other.worlds)
  }

  @Test(arguments: [0, 1, 3]) func `a population of a few is hidden whole`(people: Int) throws {
    var generator = SeededGenerator(seed: 21)
    let system = try RandomSystem(branches: [2, 0], categories: [2, 4], people: people)
      .make(&generator)
    let protection = try #require(Protector().protect(system))
    #expect(protection.isProven)
    #expect(protection.publishedCount == 0)
  }

  @Test func `2, 5, 5: the world 7, 5, 0 fits the numbers but not the site`() throws {
    let system = try Matrix.row([2, 5, 5])
    let secrets = Sensitivity().secrets(of: system)
    let elimination = Elimination(system, secrets: secrets)
    let parts = (0..<3).map { system.cell(0, 0, $0) }
    #expect(parts.map { elimination.isPublished[$0] } == [false, true, false])
    let protector = Protector()
    let protection = try #require(protector.protect(system))
    #expect(parts.map { protection.isPublished[$0] } == [false, true, false])
    let world = World(changes: [parts[0]: 5, parts[2]: -5])
    #expect(!protector.givesSameSite(world, as: protection))
    let near = World(changes: [parts[0]: 2, parts[2]: -2])
    #expect(protector.givesSameSite(near, as: protection))
    #expect(protector.givesSameSite(.truth, as: protection))
  }

  @Test func `everyone in a group having a property is hidden`() throws {
    let rows = [[6, 0], [5, 1], [9, 9]]
    let system = try Matrix.system(rows, complementSensitive: [0])
    let protection = try #require(Protector().protect(system))
    for row in 0..<2 {
      let pair = [Matrix.cell(system, row, 0), system.total(row + 1)]
      #expect(pair.contains { !protection.isPublished[$0] })
    }
  }

  @Test func `a cell published before stays, and its table is refused if need be`() throws {
    let system = try Matrix.row([2, 3, 9])
    let forced: Set = [system.total(0), system.cell(0, 0, 2)]
    let protection = try #require(Protector().protect(system, forced: forced))
    #expect(forced.allSatisfy { protection.isPublished[$0] })
    let narrow = try Matrix.row([1, 1, 9])
    #expect(Protector().protect(narrow, forced: forced) == nil)
  }

  @Test func `only the table without a proof is refused`() throws {
    let tree = GeographyTree(root: "t")
    let counts = [[1, 1, 9], [3, 8], [2, 9]]
    let system = try StarSystem(
      id: "s", tree: tree,
      tables: counts.enumerated().map { index, row in
        StarTable(
          id: "table\(index)", unit: .persons, categoryCount: row.count, displayedDepth: 0,
          inner: [0: row])
      })
    let forced: Set = [system.total(0), system.cell(0, 0, 2)]
    let protection = try #require(Protector().protect(system, forced: forced))
    #expect(protection.refused == ["table0"])
    #expect(protection.system.tables.map(\.id) == ["table1", "table2"])
    #expect(protection.isProven)
    #expect(protection.isPublished[protection.system.total(0)])
    let alsoLast = forced.union([system.cell(2, 0, 1)])
    let incident = try #require(Protector().protect(system, forced: alsoLast))
    #expect(incident.refused == ["table0"])
    #expect(incident.disclosedBefore == [Secret(cells: [incident.system.cell(1, 0, 0)])])
  }
}
