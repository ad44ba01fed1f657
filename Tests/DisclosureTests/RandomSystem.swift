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

extension RandomSystem {
  /// A tree of up to two levels below the root and up to three tables.
  static func any(_ generator: inout SeededGenerator, people: Int? = nil) throws -> StarSystem {
    let branches = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      [0, 1, 2, 3].randomElement(using: &generator) ?? 0
    }
    let categories = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Int.random(in: 2...5, using: &generator)
    }
    let depths = categories.indices.map { $0 == 0 ? 2 : Int.random(in: 0...2, using: &generator) }
    return try RandomSystem(
      branches: branches, categories: categories,
      people: people ?? Int.random(in: 0...150, using: &generator), displayedDepths: depths,
      complementSensitive: categories.map { _ in [0] }
    ).make(&generator)
  }
}

extension RandomSystem {
  /// One table of duties, with persons who can stand behind them; many places have nothing.
  static func duties(_ generator: inout SeededGenerator) throws -> StarSystem {
    let branches = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      [0, 1, 2, 3].randomElement(using: &generator) ?? 0
    }
    let width = Int.random(in: 2...4, using: &generator)
    let most = [5, 12, 30, 90].randomElement(using: &generator) ?? 5
    let tree = RandomSystem(branches: branches, categories: [width], people: 0).tree
    var inner: [Int: [Int]] = [:]
    var persons: [Int: Int] = [:]
    for node in tree.ids.indices.reversed() {
      let below = tree.children[node].map { persons[$0] ?? 0 }
      guard tree.children[node].isEmpty else {
        persons[node] = Int.random(
          in: (below.max() ?? 0)...below.reduce(0, +), using: &generator)
        continue
      }
      let row = (0..<width).map { category in
        max(0, Int.random(in: -most...most, using: &generator)) / (category + 1)
      }
      let duties = row.reduce(0, +)
      inner[node] = row
      persons[node] = duties == 0 ? 0 : Int.random(in: 1...min(duties, 12), using: &generator)
    }
    let table = StarTable(
      id: "t", unit: .duties, categoryCount: width, displayedDepth: 2, inner: inner,
      persons: persons)
    return try StarSystem(id: "s", tree: tree, tables: [table])
  }
}

extension SecretPlace {
  /// The displayed cells whose sum a secret is.
  func cells(of protection: Protection) -> [Int] {
    guard let table, let category else { return [protection.system.total(area)] }
    let others = protection.shape.tables[table].categories.filter { $0 != category }
    return (isComplement ? others : [category]).map { protection.system.cell(table, area, $0) }
  }
}
