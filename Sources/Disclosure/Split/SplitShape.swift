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
  /// Whether an office that knows every number of its own stands behind each area.
  let hasOffices: Bool
  /// Areas of which no total may be shown, whatever it is.
  let closedAreas: Set<Int>

  /// Whether a table has a row for an area.
  func hasRow(_ table: Int, _ area: Int) -> Bool {
    tree.depths[area] <= tables[table].displayedDepth
  }
}

extension SplitShape {
  init(of system: StarSystem) {
    tree = SplitTree(system.tree)
    tables = system.tables.map {
      Table(
        unit: $0.unit, width: $0.categoryCount, categories: $0.categories,
        displayedDepth: $0.displayedDepth)
    }
    hasOffices = system.hasOffices
    closedAreas = system.closedAreas
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

  /// Whether persons can stand behind the duties: one duty each at least, and in an area no more
  /// than in all areas below it together, nor fewer than in one of them.
  func hasPersons(behind sums: SplitSums, in tree: SplitTree) -> Bool {
    (0..<tree.count).allSatisfy { area in
      let below = tree.children[area].map { persons[$0] }
      let most = below.isEmpty ? sums.totals[area] : below.reduce(0, +)
      return persons[area] <= min(most, sums.totals[area])
        && persons[area] >= max(below.max() ?? 0, sums.totals[area] > 0 ? 1 : 0)
    }
  }
}
