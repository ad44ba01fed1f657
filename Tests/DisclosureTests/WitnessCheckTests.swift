import Testing

@testable import Disclosure

@Suite struct WitnessCheckTests {
  @Test func `a false witness is not accepted`() throws {
    let system = try Matrix.system([[9, 2], [8, 7], [1, 20]])
    let protection = try #require(Protector().protect(system))
    let check = WitnessCheck(
      system, isPublished: protection.isPublished,
      lowerBounds: Array(repeating: 0, count: system.cellCount), threshold: 5)
    #expect(check.holds(protection.pairs, worlds: protection.worlds, secrets: protection.secrets))
    for (index, world) in protection.worlds.enumerated() {
      for cell in system.counts.indices {
        var changes = world.changes
        changes[cell, default: 0] += 1
        var worlds = protection.worlds
        worlds[index] = World(changes: changes)
        let isUsed = protection.pairs.contains { $0.low == index || $0.high == index }
        #expect(
          check.holds(protection.pairs, worlds: worlds, secrets: protection.secrets) == !isUsed)
      }
    }
    #expect(
      !check.holds(
        Array(protection.pairs.dropLast()), worlds: protection.worlds,
        secrets: protection.secrets))
  }

  @Test func `a world with a count below its bound is impossible`() throws {
    let system = try Matrix.row([1, 1, 8])
    let cells = (0..<3).map { system.cell(0, 0, $0) }
    let isPublished = system.counts.indices.map { !cells.prefix(2).contains($0) }
    for (bound, isPossible) in [(0, true), (1, false)] {
      let check = WitnessCheck(
        system, isPublished: isPublished, lowerBounds: system.counts.map { _ in bound },
        threshold: 2)
      let world = World(changes: [cells[0]: 1, cells[1]: -1])
      #expect(check.isPossible(world.counts(of: system)) == isPossible)
    }
    let check = WitnessCheck(
      system, isPublished: isPublished, lowerBounds: system.counts.map { _ in 0 }, threshold: 2)
    let negative = World(changes: [cells[0]: 2, cells[1]: -2])
    #expect(!check.isPossible(negative.counts(of: system)))
  }

  @Test func `two worlds too close, or both below the threshold, prove nothing`() throws {
    let system = try Matrix.row([1, 1, 8])
    let secret = Secret(cells: [system.cell(0, 0, 0)])
    let worlds = [
      World.truth, World(changes: [system.cell(0, 0, 0): 1, system.cell(0, 0, 1): -1]),
    ]
    let isPublished = system.counts.indices.map { ![1, 2].contains($0) }
    for (threshold, holds) in [(1, true), (2, false)] {
      let check = WitnessCheck(
        system, isPublished: isPublished, lowerBounds: system.counts.map { _ in 0 },
        threshold: threshold)
      let pairs = [WitnessPair(secret: 0, low: 0, high: 1)]
      #expect(check.holds(pairs, worlds: worlds, secrets: [secret]) == holds)
      #expect(!check.holds([], worlds: worlds, secrets: [secret]))
    }
  }

  @Test func `the other end of a total's way lies outside the area in question`() throws {
    var generator = SeededGenerator(seed: 1)
    let system = try RandomSystem(branches: [2, 2], categories: [2], people: 40).make(&generator)
    let state = WorldState(
      system, lowerBounds: system.counts.map { _ in 0 },
      isPublished: system.counts.map { _ in false }, hidingCosts: system.counts.map { _ in nil })
    let leaves = [1, 2].map { system.tree.leaves(under: $0) }
    let free = TotalWays(from: leaves[0][0], raising: true, outOf: nil, in: system.tree, state)
    #expect(Set(free.costs.keys) == Set(leaves.flatMap { $0 }.dropFirst()))
    let bound = TotalWays(from: leaves[0][0], raising: true, outOf: 1, in: system.tree, state)
    #expect(Set(bound.costs.keys) == Set(leaves[1]))
    #expect(bound.outside == 0)
  }
}
