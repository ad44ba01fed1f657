import Testing

@testable import Disclosure

/// Holds the short way of asking whether a world tells the same against publishing it.
@Suite struct ToldPatternTests {
  @Test(arguments: [StarTable.Unit.persons, .duties])
  func `a world tells the same where all that it publishes is the same, and only there`(
    unit: StarTable.Unit
  ) throws {
    var figures = (same: 0, others: 0)
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 900)
      let system =
        try unit == .persons
        ? RandomSystem.any(&generator) : RandomSystem.duties(&generator)
      let protection = try #require(Protector().protect(system), "seed \(seed)")
      let shape = protection.shape
      let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: 5))
      let truth = VerifiedWorld(protection.worlds[0], in: shape)
      for counts in protection.worlds.prefix(12) {
        var moved = counts
        for _ in 0..<4 {
          let world = VerifiedWorld(moved, in: shape)
          let isSame = publisher.pattern(of: world.sums, moved) == protection.pattern
          #expect(
            publisher.tells(world, protection.pattern, as: truth) == isSame, "seed \(seed)")
          figures.same += isSame ? 1 : 0
          figures.others += isSame ? 0 : 1
          moved.moveSomebody(in: shape, &generator)
        }
      }
    }
    print("worlds of \(unit), by what they tell: \(figures)")
    #expect(figures.same > 300 && figures.others > 300)
  }

  @Test func `where nothing is shown, a world that shows something tells something else`() throws {
    let protection = try #require(Protector().protect(try Matrix.row([2, 3, 1])))
    let shape = protection.shape
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: 5))
    let truth = VerifiedWorld(protection.worlds[0], in: shape)
    #expect(!protection.isShown)
    for (row, isSame) in [([9, 0, 0], true), ([0, 0, 0], true), ([20, 7, 8], false)] {
      let world = VerifiedWorld(SplitCounts(inner: [row], persons: [0]), in: shape)
      #expect(publisher.tells(world, protection.pattern, as: truth) == isSame)
    }
  }
}

extension SplitCounts {
  /// Puts somebody of one table into another category of their leaf, or everybody of a leaf and their
  /// persons into another leaf.
  fileprivate mutating func moveSomebody(
    in shape: SplitShape, _ generator: inout SeededGenerator
  ) {
    let leaves = shape.tree.leafAreas.indices
    let (from, to) = (
      Int.random(in: leaves, using: &generator), Int.random(in: leaves, using: &generator)
    )
    if Bool.random(using: &generator) {
      let table = Int.random(in: shape.tables.indices, using: &generator)
      let width = shape.tables[table].width
      let categories = shape.tables[table].categories
      guard
        let one = categories.first(where: { inner[table][from * width + $0] > 0 }),
        let other = categories.randomElement(using: &generator)
      else { return }
      inner[table][from * width + one] -= 1
      inner[table][from * width + other] += 1
      return
    }
    for (table, width) in shape.tables.map(\.width).enumerated() where from != to {
      for category in 0..<width {
        inner[table][to * width + category] += inner[table][from * width + category]
        inner[table][from * width + category] = 0
      }
    }
    guard shape.tables[0].unit == .duties, from != to else { return }
    persons[shape.tree.leafAreas[to]] += persons[shape.tree.leafAreas[from]]
    persons[shape.tree.leafAreas[from]] = 0
  }
}
