import Domain
import Testing

@testable import Disclosure

@Suite struct KnownPersonTests {
  @Test func `of three categories one and the others' complements are judged`() throws {
    // Of 2, 5, 5 only the total is told. Whoever knows one of the 2 people leaves 1 to 12 of them.
    let protection = try #require(Protector().protect(try Matrix.row([2, 5, 5])))
    let audit = KnownPersonAudit(of: protection)
    #expect(audit.isOpen && audit.roundCount == 3)
    // In each round the category of the known person, and the complements of the other two.
    #expect(audit.judgedCount == 9)
  }

  @Test(arguments: [([[1, 0, 11], [12, 0, 0]], true), ([[0, 0, 12], [0, 12, 0]], false)])
  func `a world that moves the known person away is none, wherever it was found`(
    others: [[Int]], arePossible: Bool
  ) throws {
    let protection = try #require(Protector().protect(try Matrix.row([2, 5, 5])))
    let publisher = SplitPublisher(shape: protection.shape, rule: SplitRule(threshold: 5))
    var maker = WitnessMaker(
      publisher: publisher, pattern: protection.pattern, counts: protection.worlds[0])
    maker.known = (0, [0])
    let worlds = ([[2, 5, 5]] + others).map { row in
      let counts = SplitCounts(inner: [row], persons: [0])
      return VerifiedWorld(counts: counts, sums: SplitSums(of: counts, in: protection.shape))
    }
    // Whoever knows one of the first category leaves 0 to 11 of the third, and never 12.
    let third = SecretPlace(table: 0, area: 0, category: 2, isComplement: false)
    var pool = WitnessPool(maker, span: 12, secrets: [third], verified: worlds)
    var isProven = pool.prove()
    #expect(!isProven && pool.unproven == [third])
    pool = WitnessPool(maker, span: 11, secrets: [third], verified: worlds)
    isProven = pool.prove()
    // Possible worlds that were found before save making others.
    #expect(isProven && pool.worlds.isEmpty == arePossible)
  }

  @Test func `a small number keeps four values for whoever knows one of it, and no fifth`() throws {
    // 3 is hidden with 8: it may be 0 to 5, for with 6 it would be shown. Knowing one leaves 1 to 5.
    let protection = try #require(Protector().protect(try Matrix.row([20, 3, 8])))
    #expect(protection.published == [31, 20, nil, nil])
    #expect(KnownPersonAudit(of: protection, leaving: 4).isOpen)
    let strict = KnownPersonAudit(of: protection, leaving: 5)
    #expect(!strict.isOpen && strict.narrowCount > 0)
  }

  @Test func `is judged as by asking for each person alone, whatever tables say of them together`()
    throws
  {
    var figures = (people: 0, numbers: 0)
    for seed in 0..<24 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 70)
      let system = try RandomSystem.any(&generator)
      let protection = try #require(Protector().protect(system))
      let audit = KnownPersonAudit(of: protection)
      #expect(audit.isOpen && audit.narrowCount == 0, "seed \(seed)")
      figures.numbers += audit.judgedCount
      for (place, leaf) in protection.shape.tree.leafAreas.enumerated()
      where system.counts[leaf] > 0 {
        // Somebody whose categories no round has together.
        let categories = system.tables.map { table in
          table.inner[leaf]?.indices.filter { table.inner[leaf]?[$0] ?? 0 > 0 }
            .randomElement(using: &generator) ?? 0
        }
        #expect(
          protection.isOpen(knowing: KnownPerson(leaf: place, categories: categories)),
          "seed \(seed)")
        figures.people += 1
      }
    }
    print("24 random systems, known people: \(figures)")
    #expect(figures.people > 80 && figures.numbers > 1_000)
  }

  @Test func `leaves are judged each by itself, so that any number of processors finds the same`()
    throws
  {
    for seed in 0..<12 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 70)
      let protection = try #require(Protector().protect(try RandomSystem.any(&generator)))
      let audit = KnownPersonAudit(of: protection, leaving: 6)
      let verified = protection.worlds.map { VerifiedWorld($0, in: protection.shape) }
      let leaves = protection.shape.tree.leafAreas.indices.reversed().map {
        KnownLeaf($0, of: protection, verified, leaving: 6)
      }
      #expect(audit.judgedCount == leaves.map(\.judgedCount).reduce(0, +), "seed \(seed)")
      #expect(audit.narrowCount == leaves.map(\.narrowCount).reduce(0, +), "seed \(seed)")
      #expect(audit.made == leaves.reversed().flatMap(\.worlds), "seed \(seed)")
    }
  }

  @Test func `random duties stay open to whoever knows any one of them`() throws {
    var figures = (systems: 0, numbers: 0)
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 400)
      let protection = try #require(
        Protector().protect(try RandomSystem.duties(&generator)), "seed \(seed)")
      let audit = KnownPersonAudit(of: protection)
      #expect(audit.isOpen && audit.narrowCount == 0, "seed \(seed)")
      figures.systems += 1
      figures.numbers += audit.judgedCount
      for world in audit.worlds {
        #expect(world.counts.hasPersons(behind: world.sums, in: protection.shape.tree))
      }
    }
    print("random duties, each known: \(figures)")
    #expect(figures.numbers > 500)
  }

  @Test func `the drawn people of a province are all judged, and their duties`() throws {
    let areas = DrawnFacts.areas(below: "510000")
    let builder = try ReleaseBuilderTests.builder(
      ReleaseBuilderTests.quarter, cutOff: "2026-10-15")
    let facts: [Period: [Facts]] = [
      ReleaseBuilderTests.quarter: DrawnFacts.facts(60, areas: areas, seed: 3),
      .year(2025): DrawnFacts.facts(240, areas: areas, seed: 4),
    ]
    let judged = try builder.knownPeople(in: facts)
    let people = judged.filter { $0.unit == .persons }
    #expect(people.map(\.count) == [60, 240])
    #expect(people[0].kindCount > 50 && people[1].kindCount > 100)
    let duties = judged.filter { $0.unit == .duties }
    let each = 2 * DrawnFacts.rules.count
    #expect(Set(duties.map(\.count)) == [60 * each, 240 * each])
    for known in judged {
      #expect(known.figures.isOpen && known.figures.roundCount > 0)
      #expect(known.figures.roundCount >= known.figures.worldCount / 10)
    }
  }
}
