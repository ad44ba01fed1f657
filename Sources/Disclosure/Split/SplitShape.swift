/// What the publisher knows of the tables of a population before it sees a count.
struct SplitShape: Sendable {
  /// One table: its steps and how deep it is displayed.
  struct Table: Sendable {
    let unit: StarTable.Unit
    let width: Int
    let categories: CategoryTree
    let displayedDepth: Int
  }

  let tree: SplitTree
  let tables: [Table]

  init(of system: StarSystem) {
    tree = SplitTree(system.tree)
    tables = system.tables.map {
      Table(
        unit: $0.unit, width: $0.categoryCount, categories: CategoryTree($0.categories),
        displayedDepth: $0.displayedDepth)
    }
  }

  /// Whether a table has a row for a node.
  func hasRow(_ table: Int, _ node: Int) -> Bool {
    tree.depths[node] <= tables[table].displayedDepth
  }

  /// The persons behind a node: those of its area, and for a pool those of its largest area, since
  /// one person can have duties in several.
  func persons(_ counts: SplitCounts, at node: Int) -> Int {
    if let area = tree.areas[node] { return counts.persons[area] }
    return tree.children[node].map { persons(counts, at: $0) }.max() ?? 0
  }
}

/// The counts of a world: what lies behind the tables at every leaf.
struct SplitCounts: Hashable, Sendable {
  /// By table: leaf by leaf, the count of each category.
  var inner: [[Int]]
  /// The persons behind each area's duties.
  var persons: [Int]

  init(inner: [[Int]], persons: [Int]) {
    self.inner = inner
    self.persons = persons
  }

  init(of system: StarSystem, in shape: SplitShape) {
    inner = system.tables.map { table in
      shape.tree.leafAreas.flatMap {
        table.inner[$0] ?? Array(repeating: 0, count: table.categoryCount)
      }
    }
    persons = system.persons.first ?? []
  }
}

/// The counts of a world for every node of both trees.
struct SplitSums: Sendable {
  /// By table: node by node, the count of each node of the categories' tree.
  let values: [[Int]]
  private let widths: [Int]

  init(of counts: SplitCounts, in shape: SplitShape) {
    widths = shape.tables.map(\.categories.count)
    values = zip(shape.tables, counts.inner).map { table, inner in
      let rows = shape.tree.leafAreas.indices.flatMap { leaf in
        table.categories.sums(of: inner[leaf * table.width..<(leaf + 1) * table.width])
      }
      return shape.tree.sums(width: table.categories.count, of: rows)
    }
  }

  subscript(table: Int, node: Int, part: Int) -> Int {
    values[table][node * widths[table] + part]
  }

  func total(_ node: Int) -> Int { self[0, node, 0] }
}
