import Testing

@testable import Disclosure

@Suite struct ProtectorTests {
  @Test func `criteria 2 and 3: random systems are proven, and attackers are left room`() throws {
    var figures = (cells: 0, sensitive: 0, secondary: 0, secrets: 0, worlds: 0)
    for seed in 0..<150 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let system = try RandomSystem.any(&generator)
      let protection = try #require(Protector().protect(system), "seed \(seed)")
      let hidden = system.counts.indices.filter { !protection.isPublished[$0] }
      figures.cells += system.cellCount
      figures.sensitive += protection.sensitiveCount
      figures.secondary += hidden.count - protection.sensitiveCount
      figures.secrets += protection.secretCount
      figures.worlds += protection.worldCount
      let isSmallShown = protection.published.contains { ($0 ?? 5) < 5 }
      #expect(!isSmallShown, "seed \(seed)")
      guard seed % 10 == 0 else { continue }
      let intervals = try #require(protection.intervals, "seed \(seed)")
      for cell in hidden {
        let interval = try #require(intervals[cell], "seed \(seed)")
        #expect((interval.most ?? Int.max) >= max(5, interval.least + 5), "seed \(seed)")
      }
    }
    print("150 random systems: \(figures)")
  }

  @Test func `random duties are proven by worlds whose persons can stand behind them`() throws {
    var figures = (shown: 0, zeros: 0, hidden: 0, worlds: 0)
    for seed in 0..<120 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 400)
      let system = try RandomSystem.duties(&generator)
      let protection = try #require(Protector().protect(system), "seed \(seed)")
      let shown = protection.published.compactMap { $0 }
      #expect(!shown.contains { (1..<5).contains($0) }, "seed \(seed)")
      figures.shown += shown.count
      figures.zeros += shown.count { $0 == 0 }
      figures.hidden += system.cellCount - shown.count
      figures.worlds += protection.worldCount
      for world in protection.worlds {
        let sums = SplitSums(of: world, in: protection.shape)
        #expect(world.hasPersons(behind: sums, in: protection.shape.tree), "seed \(seed)")
      }
    }
    #expect(figures.zeros > 0)
    print("120 random systems of duties: \(figures)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `criterion 1: no secret is in the span of what is published`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let people = Int.random(in: 10...60, using: &generator)
    let system = try RandomSystem(
      branches: [0, 2], categories: [2, 3], people: people, displayedDepths: [2, 1]
    ).make(&generator)
    let protection = try #require(Protector().protect(system))
    let oracle = CrossOracle(system)
    let published = system.counts.indices.filter { protection.isPublished[$0] }
    for secret in protection.secrets {
      #expect(!oracle.spans(secret.cells(of: protection), by: published), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `criterion 4: every table adds up as published`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let system = try RandomSystem.any(&generator)
    let published = try #require(Protector().protect(system)).published
    for (index, table) in system.tables.enumerated() {
      for area in 0..<system.areaCounts[index] {
        let row = (0..<table.categoryCount).map { published[system.cell(index, area, $0)] }
        guard let total = published[area], !row.contains(nil) else { continue }
        #expect(row.reduce(0) { $0 + ($1 ?? 0) } == total, "seed \(seed)")
      }
    }
  }

  @Test func `2, 5, 5: nothing but the total is told, as in the worlds 7, 5, 0 and 0, 0, 12`()
    throws
  {
    let protection = try #require(Protector().protect(try Matrix.row([2, 5, 5])))
    #expect(protection.published == [12, nil, nil, nil])
    for row in [[7, 5, 0], [0, 0, 12], [12, 0, 0]] + protection.worlds.map({ $0.inner[0] }) {
      let other = try #require(Protector().protect(try Matrix.row(row)))
      #expect(other.published == protection.published)
    }
    let shown = try #require(Protector().protect(try Matrix.row([7, 2, 9])))
    #expect(shown.published == [18, 7, nil, nil])
  }

  @Test(arguments: [0, 1, 9]) func `fewer than twice the threshold are hidden whole`(
    people: Int
  ) throws {
    var generator = SeededGenerator(seed: 21)
    let system = try RandomSystem(branches: [2, 0], categories: [2, 4], people: people)
      .make(&generator)
    let protection = try #require(Protector().protect(system))
    #expect(protection.publishedCount == 0)
    #expect(!protection.isShown)
  }

  @Test func `a category that cannot occur takes no part`() throws {
    let tree = GeographyTree(root: "t")
    let system = try StarSystem(
      id: "s", tree: tree,
      tables: [
        StarTable(
          id: "t", unit: .persons, categoryCount: 3, structuralZeros: [1], displayedDepth: 0,
          inner: [0: [7, 0, 8]])
      ])
    let protection = try #require(Protector().protect(system))
    #expect(protection.published == [15, 7, 0, 8])
  }

  @Test func `everyone in a group having a property is hidden`() throws {
    let system = try Matrix.system([[12, 0], [11, 9]], complementSensitive: [0])
    let protection = try #require(Protector().protect(system))
    #expect(protection.published[system.total(1)] == 12)
    #expect(protection.published[Matrix.cell(system, 0, 0)] == nil)
    #expect(protection.published[Matrix.cell(system, 1, 1)] == nil)
  }
}
