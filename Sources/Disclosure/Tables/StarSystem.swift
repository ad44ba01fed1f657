/// Tables about one population, which therefore share the total of every area.
///
/// Cells are numbered: first the totals, one per area; then, table by table, one per displayed area
/// and category, area by area. A total is one cell however many tables show it, so it is hidden or
/// published everywhere alike. Areas below a table's displayed depth need no cells: whatever stands
/// in the areas above can be shared out among them (a transportation problem with free inner cells).
package struct StarSystem: Sendable {
  package let id: String
  package let tree: GeographyTree
  package let tables: [StarTable]
  /// The count of every cell.
  package let counts: [Int]
  let bases: [Int]
  let areaCounts: [Int]
  /// The persons behind each table of duties, by area.
  let persons: [[Int]]
  /// Whether an office that knows every number of its own area stands behind each area.
  let hasOffices: Bool
  /// Areas of which no total may be shown, whatever it is.
  let closedAreas: Set<Int>

  /// Adds the inner counts up.
  ///
  /// - Throws: `StarError` where rows are malformed or tables disagree on a total.
  package init(
    id: String, tree: GeographyTree, tables: [StarTable], hasOffices: Bool = true,
    closedAreas: Set<Int> = []
  ) throws(StarError) {
    guard let first = tables.first else { throw .noTables }
    self.id = id
    self.tree = tree
    self.tables = tables
    self.hasOffices = hasOffices
    self.closedAreas = closedAreas
    for table in tables { try StarSystem.check(table, against: first, in: tree) }
    areaCounts = tables.map { tree.count(downTo: $0.displayedDepth) }
    bases = StarSystem.bases(of: tables, in: tree)
    persons = tables.map { table in tree.ids.indices.map { table.persons[$0] ?? 0 } }
    var counts = tree.sums { first.inner[$0]?.reduce(0, +) ?? 0 }
    for (table, areas) in zip(tables, areaCounts) {
      let sums = (0..<table.categoryCount).map { category in
        tree.sums { table.inner[$0]?[category] ?? 0 }
      }
      for area in 0..<areas { counts += sums.map { $0[area] } }
    }
    self.counts = counts
  }

  private static func bases(of tables: [StarTable], in tree: GeographyTree) -> [Int] {
    tables.dropLast().reduce(into: [tree.count]) { bases, table in
      let width = tree.count(downTo: table.displayedDepth) * table.categoryCount
      bases.append(bases[bases.count - 1] + width)
    }
  }

  package var cellCount: Int { counts.count }

  package func total(_ area: Int) -> Int { area }

  package func cell(_ table: Int, _ area: Int, _ category: Int) -> Int {
    bases[table] + area * tables[table].categoryCount + category
  }

  /// The cells of a table, without the totals.
  func cells(of table: Int) -> Range<Int> {
    bases[table]..<bases[table] + areaCounts[table] * tables[table].categoryCount
  }

  /// The table, area and category of a cell; the totals belong to no table.
  package func place(of cell: Int) -> CellPlace {
    guard cell >= tree.count else { return CellPlace(table: nil, area: cell, category: nil) }
    let table = (bases.firstIndex { $0 > cell } ?? bases.count) - 1
    let offset = cell - bases[table]
    let width = tables[table].categoryCount
    return CellPlace(table: table, area: offset / width, category: offset % width)
  }

  /// The area in which a table counts a leaf: the leaf, or what is displayed above it.
  func row(of leaf: Int, in table: Int) -> Int {
    tree.node(leaf, upTo: tables[table].displayedDepth)
  }

  /// Whether an area is a leaf of what a table displays.
  func isRow(_ area: Int, in table: Int) -> Bool {
    tree.children[area].isEmpty || tree.depths[area] == tables[table].displayedDepth
  }

  /// Whether a category of a cell cannot occur.
  func isStructuralZero(_ cell: Int) -> Bool {
    let place = place(of: cell)
    guard let table = place.table, let category = place.category else { return false }
    return tables[table].structuralZeros.contains(category)
  }
}

/// Where a cell stands.
package struct CellPlace: Hashable, Sendable {
  /// Nothing for a total, which all tables share.
  package let table: Int?
  package let area: Int
  package let category: Int?
}
