import Testing

@testable import Disclosure

/// Bounds against a general solver; seeds are printed where they differ.
@Suite struct GlpsolTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `maximum flows of 25 random star tables end where a linear program does`(
    round: UInt64
  ) throws {
    var problems: [Glpsol.Problem] = []
    var found: [[(least: Int, most: Int)]] = []
    for seed in 25 * round..<25 * (round + 1) {
      var generator = SeededGenerator(seed: seed &+ 40_000)
      let star = try HiddenStars(tables: 1, &generator)
      let audit = IntervalAudit(
        star.system, table: 0, published: star.published,
        lowerBounds: Array(repeating: 0, count: star.system.cellCount))
      let intervals = try #require(audit.intervals, "seed \(seed)")
      found.append(
        try star.hidden.map { cell in
          let interval = try #require(intervals[cell])
          return (interval.least, try #require(interval.most))
        })
      problems.append(star.problem)
    }
    let expected = try Glpsol.ends(of: problems, isWhole: false)
    for place in problems.indices {
      #expect(
        found[place].map { [$0.least, $0.most] } == expected[place].map { [$0.least, $0.most] },
        "seed \(40_000 + 25 * round + UInt64(place))")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `the attack on random linked tables ends where an integer program does`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed &+ 70_000)
    let stars = try HiddenStars(tables: Int.random(in: 2...3, using: &generator), &generator)
    let attack = try SeriesAttack(on: stars.seen, stars.knowledge)
    let expected = try Glpsol.ends(of: [stars.problem], isWhole: true)[0]
    let bounds = Dictionary(
      uniqueKeysWithValues: attack.hidden.map { (stars.cell(of: $0.number), $0.bound) })
    #expect(bounds.count == stars.hidden.count)
    for (cell, ends) in zip(stars.hidden, expected) {
      let bound = try #require(bounds[cell])
      #expect(bound.isExact, "seed \(seed + 70_000)")
      #expect(
        bound == CountBound(lower: ends.least, upper: ends.most), "seed \(seed + 70_000)")
    }
  }
}
