import Testing

@testable import Disclosure

@Suite struct RenamedAreasTests {
  @Test func `what areas are called has no part in what is published, nor in the proof`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 900)
      let system = try RandomSystem.any(&generator)
      let renamed = try StarSystem(
        id: "renamed", tree: Self.renamed(system.tree), tables: system.tables)
      let (one, other) = (
        try #require(Protector().protect(system)), try #require(Protector().protect(renamed))
      )
      #expect(one.published == other.published, "seed \(seed)")
      #expect(one.worlds == other.worlds, "seed \(seed)")
    }
  }

  /// The same tree under names that sort the other way round.
  private static func renamed(_ tree: GeographyTree) -> GeographyTree {
    func name(_ node: Int) -> String { "area \(1_000 - node)" }
    let children = tree.ids.indices.map { node in (name(node), tree.children[node].map(name)) }
    return GeographyTree(
      root: name(0), children: Dictionary(uniqueKeysWithValues: children))
  }
}
