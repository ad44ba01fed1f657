import Domain
import Testing

@testable import Disclosure

@Suite struct KnownPersonTests {
  @Test func `a world that moves the known person away is none`() throws {
    // Of 2, 5, 5 only the total is told. Whoever knows one of the 2 people leaves 1 to 12 of them.
    let protection = try #require(Protector().protect(try Matrix.row([2, 5, 5])))
    let audit = KnownPersonAudit(of: protection)
    #expect(audit.isOpen && audit.roundCount == 3)
    // In each round the category of the known person, and the complements of the other two.
    #expect(audit.judgedCount == 9)
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
      for leaf in system.tree.leaves where system.counts[leaf] > 0 {
        // Somebody whose categories no round has together.
        let categories = system.tables.map { table in
          table.inner[leaf]?.indices.filter { table.inner[leaf]?[$0] ?? 0 > 0 }
            .randomElement(using: &generator) ?? 0
        }
        #expect(
          protection.isOpen(knowing: KnownPerson(area: leaf, categories: categories)),
          "seed \(seed)")
        figures.people += 1
      }
    }
    print("24 random systems, known people: \(figures)")
    #expect(figures.people > 80 && figures.numbers > 1_000)
  }

  @Test func `the drawn people of a province are all judged, in a quarter and in a year`() throws {
    let areas = DrawnFacts.areas(below: "510000")
    let builder = try ReleaseBuilderTests.builder(
      ReleaseBuilderTests.quarter, cutOff: "2026-10-15")
    let judged = try builder.knownPeople(in: [
      ReleaseBuilderTests.quarter: DrawnFacts.facts(60, areas: areas, seed: 3),
      .year(2025): DrawnFacts.facts(240, areas: areas, seed: 4),
    ])
    #expect(judged.map(\.personCount) == [60, 240])
    #expect(judged[0].kindCount > 50 && judged[1].kindCount > 100)
    for known in judged {
      #expect(known.audit.isOpen && known.audit.judgedCount > 0)
      #expect(known.audit.roundCount >= known.audit.worldCount / 10)
    }
  }
}
