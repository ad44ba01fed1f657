@testable import Disclosure

/// Makes systems of tables about one random population.
struct RandomSystem {
  /// The children of the root, each with so many leaves of its own; 0 for a leaf.
  var branches: [Int]
  var categories: [Int]
  var people: Int
  var displayedDepths: [Int]?
  var complementSensitive: [Set<Int>]?

  var tree: GeographyTree {
    var children = ["t": branches.indices.map { "b\($0)" }]
    for (index, leaves) in branches.enumerated() where leaves > 0 {
      children["b\(index)"] = (0..<leaves).map { "b\(index)l\($0)" }
    }
    return GeographyTree(root: "t", children: children)
  }

  /// Draws each person's leaf and categories, unevenly.
  func make(_ generator: inout SeededGenerator) throws -> StarSystem {
    let tree = tree
    let leaves = tree.leaves
    var inner = categories.map { width in
      Dictionary(
        uniqueKeysWithValues: leaves.map { ($0, Array(repeating: 0, count: width)) })
    }
    for _ in 0..<people {
      let leaf = leaves[skewed(leaves.count, &generator)]
      for (table, width) in categories.enumerated() {
        inner[table][leaf]?[skewed(width, &generator)] += 1
      }
    }
    let tables = categories.enumerated().map { table, width in
      StarTable(
        id: "table\(table)", unit: .persons, categoryCount: width,
        complementSensitive: complementSensitive?[table] ?? [],
        displayedDepth: displayedDepths?[table] ?? 2, inner: inner[table])
    }
    return try StarSystem(id: "s", tree: tree, tables: tables)
  }

  private func skewed(_ count: Int, _ generator: inout SeededGenerator) -> Int {
    min(Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
  }
}
