import Domain
import Published
import Testing

@testable import Disclosure

/// What must not change when the data do, and what may.
@Suite struct `Criterion 8: metamorphic` {
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `the order of the people, and so any number they bear, has no part in a release`(
    seed: UInt64
  ) throws {
    // Facts bear no id: who they are is where they stand in the list, and nothing else.
    let period = Period.quarter(year: 2026, 3)
    let builder = try ReleaseBuilderTests.builder(period, cutOff: "2026-10-15")
    let areas = DrawnFacts.areas(below: "510000")
    let facts = [
      period: DrawnFacts.facts(50, areas: areas, seed: seed &+ 11),
      .year(2025): DrawnFacts.facts(150, areas: areas, seed: seed &+ 50),
    ]
    var generator = SeededGenerator(seed: seed)
    let shuffled = facts.mapValues { $0.shuffled(using: &generator) }
    #expect(shuffled != facts)
    let (one, other) = (try release(builder, facts), try release(builder, shuffled))
    #expect(one.tables.map(\.name) == other.tables.map(\.name))
    #expect(one.refused == other.refused && one.id == other.id)
    for (table, again) in zip(one.tables, other.tables) {
      #expect(table.areas == again.areas)
      #expect(table.areas.allSatisfy { table[$0] == again[$0] }, "\(table.name), seed \(seed)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `one person more in a cell that stays in its class keeps the elimination pattern`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed &+ 77)
    let table = try RandomCounts.table(&generator)
    let protector = CountProtector(threshold: 4)
    let sensitive = table.counts.map(protector.isSensitive)
    let pattern = protector.eliminate(table, sensitive).isPublished
    var tried = 0
    for place in table.inner.indices.shuffled(using: &generator).prefix(12) {
      var inner = table.inner
      inner[place] += 1
      let more = CountTable(table.shape, inner: inner)
      guard more.counts.map(protector.isSensitive) == sensitive else { continue }
      #expect(more.counts != table.counts)
      #expect(protector.eliminate(more, sensitive).isPublished == pattern, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 0, "seed \(seed)")
  }

  @Test func `one person more in a cell that leaves its class may change the pattern`() throws {
    let protector = CountProtector(threshold: 4)
    let few = try RandomCounts.matrix([[3, 9], [8, 7], [11, 20]])
    let more = try RandomCounts.matrix([[4, 9], [8, 7], [11, 20]])
    let patterns = [few, more].map {
      protector.eliminate($0, $0.counts.map(protector.isSensitive)).isPublished
    }
    #expect(patterns[0].contains(false) && !patterns[1].contains(false))
  }

  private func release(
    _ builder: ReleaseBuilder, _ facts: [Period: [Facts]]
  ) throws -> Release {
    try builder.release(from: facts, protocolVersion: "1", isSynthetic: true)
  }
}
