import Foundation
import Testing

@testable import Disclosure

@Suite struct CountProtectorTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every sensitive cell of a random table is proven, and an attacker finds no less room`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let table = try RandomCounts.table(&generator)
    let showsZeros = seed % 3 == 0
    let protection = CountProtector(threshold: 4, publishesZeros: showsZeros).protect(table)
    #expect(protection.keepsIntervals, "seed \(seed)")
    var attack = try CountAttack(
      table.shape, published: protection.published, least: protection.leastHidden)
    for cell in table.counts.indices where !protection.isPublished[cell] {
      let bound = attack.bound(of: cell)
      #expect(bound.lower <= table.counts[cell], "seed \(seed)")
      #expect(bound.upper ?? Int.max >= table.counts[cell], "seed \(seed)")
      guard protection.isSensitive[cell], let upper = bound.upper else { continue }
      #expect(upper - bound.lower >= 4 && upper >= 4, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `trying every world gives the same bounds as the attack`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 300)
    let sizes = seed % 2 == 0 ? [2, 2, 2] : [3, 3]
    let shape = try CountShape(try RandomCounts.flat(sizes))
    let inner = (0..<shape.innerCount).map { _ in Int.random(in: 0...3, using: &generator) }
    let table = CountTable(shape, inner: inner)
    var published = table.counts.map { Bool.random(using: &generator) ? $0 : Int?.none }
    published[0] = table.counts[0]
    let worlds = RandomCounts.worlds(of: shape, published: published)
    var attack = try CountAttack(shape, published: published, least: 0)
    for cell in published.indices where published[cell] == nil {
      let values = worlds.map { $0[cell] }
      let bound = attack.bound(of: cell)
      #expect(bound.isExact, "seed \(seed)")
      #expect(bound.lower == values.min() && bound.upper == values.max(), "seed \(seed)")
    }
  }

  @Test func `a count has no part in the pattern beyond its class`() throws {
    var generator = SeededGenerator(seed: 4)
    let table = try RandomCounts.table(&generator)
    let protector = CountProtector(threshold: 4)
    let sensitive = table.counts.map(protector.isSensitive)
    let pattern = protector.eliminate(table, sensitive).isPublished
    let larger = CountTable(table.shape, inner: table.inner.map { $0 >= 4 ? $0 + 9 : $0 })
    #expect(larger.counts.map(protector.isSensitive) == sensitive)
    #expect(protector.eliminate(larger, sensitive).isPublished == pattern)
  }

  @Test func `a false world is not accepted`() throws {
    let table = try RandomCounts.matrix([[9, 2], [8, 7], [1, 20]])
    let protection = CountProtector().protect(table)
    #expect(protection.keepsIntervals)
    for (index, world) in protection.worlds.enumerated() {
      let isUsed = protection.ranges.values.contains { $0.low == index || $0.high == index }
      guard isUsed else { continue }
      for inner in table.inner.indices {
        var changes = world.changes
        changes[inner, default: 0] -= 30
        var worlds = protection.worlds
        worlds[index] = CountWorld(changes: changes)
        #expect(!protection.replacing(worlds: worlds).keepsIntervals)
      }
    }
  }

  @Test func `one code in two groupings is counted once and protected`() throws {
    let parents: [String: Set<String>] = [
      "a": ["north", "town"], "b": ["north", "land"], "c": ["south", "town"],
      "d": ["south", "land"],
    ]
    let region = try Dimension(name: "region", codes: ["a", "b", "c", "d"], parents: parents)
    #expect(region.nodes == ["Total", "land", "north", "south", "town", "a", "b", "c", "d"])
    let shape = try CountShape([region])
    let table = CountTable(shape, inner: [2, 9, 8, 30])
    #expect(table.counts == [49, 39, 11, 38, 10, 2, 9, 8, 30])
    let protection = CountProtector().protect(table)
    #expect(protection.keepsIntervals && !protection.isPublished[5])
  }

  @Test func `groups that hold counts, cycles and the name of the total are refused`() {
    #expect(throws: DimensionError.groupHoldsCounts("a")) {
      try Dimension(name: "d", codes: ["a", "b"], parents: ["a": ["Total"], "b": ["a"]])
    }
    #expect(throws: DimensionError.cycle("a")) {
      try Dimension(name: "d", codes: ["c"], parents: ["a": ["b"], "b": ["a"], "c": ["a"]])
    }
    #expect(throws: DimensionError.reservedName) { try Dimension(name: "d", codes: ["Total"]) }
    #expect(throws: DimensionError.notInTree("b")) {
      try Dimension(name: "d", codes: ["a", "b"], parents: ["a": ["g"]])
    }
  }
}

extension CountProtection {
  fileprivate func replacing(worlds: [CountWorld]) -> CountProtection {
    CountProtection(
      table: table, threshold: threshold, publishesZeros: publishesZeros, isNested: isNested,
      isSensitive: isSensitive, isPublished: isPublished, secondaryCount: secondaryCount,
      repairCount: repairCount, worlds: worlds, ranges: ranges)
  }
}
