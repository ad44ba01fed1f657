/// What the publisher knows of the tables of a population before it sees a count.
struct SplitShape: Sendable {
  /// One table: what it counts and how deep it is displayed.
  struct Table: Sendable {
    let unit: StarTable.Unit
    let width: Int
    /// The categories that can occur, in the order of the plan.
    let categories: [Int]
    let displayedDepth: Int
  }

  let tree: SplitTree
  let tables: [Table]

  init(of system: StarSystem) {
    tree = SplitTree(system.tree)
    tables = system.tables.map {
      Table(
        unit: $0.unit, width: $0.categoryCount, categories: $0.categories,
        displayedDepth: $0.displayedDepth)
    }
  }

  /// Whether a table has a row for an area.
  func hasRow(_ table: Int, _ area: Int) -> Bool {
    tree.depths[area] <= tables[table].displayedDepth
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

/// The counts of a world for every area.
struct SplitSums: Sendable {
  /// By table: area by area, the count of each category.
  let values: [[Int]]
  let totals: [Int]
  private let widths: [Int]

  init(of counts: SplitCounts, in shape: SplitShape) {
    widths = shape.tables.map(\.width)
    values = zip(shape.tables, counts.inner).map { table, inner in
      shape.tree.sums(width: table.width, of: inner)
    }
    let (first, width) = (values[0], widths[0])
    totals = (0..<shape.tree.count).map { area in
      first[area * width..<(area + 1) * width].reduce(0, +)
    }
  }

  subscript(table: Int, area: Int, category: Int) -> Int {
    values[table][area * widths[table] + category]
  }

  func sum(_ table: Int, _ area: Int, _ categories: [Int]) -> Int {
    categories.reduce(0) { $0 + self[table, area, $1] }
  }
}
