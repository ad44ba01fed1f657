/// Asks whether a hidden cell is a combination of what is public, by elimination over the whole
/// linked system, knowing nothing of how the pattern was found.
///
/// Public are totals and parts of rows, those of several categories included.
struct PatternAudit {
  private let columns: CellColumns
  private let shape: SplitShape
  private let system: StarSystem
  private let pattern: SplitPattern

  init(_ system: StarSystem, shape: SplitShape, pattern: SplitPattern) {
    self.system = system
    self.shape = shape
    self.pattern = pattern
    columns = CellColumns(of: system)
  }

  /// Whether any of the secrets follows exactly.
  func givesAway(_ secrets: [SecretPlace]) -> Bool {
    let known = publicColumns
    let elimination = Elimination(
      candidates: Array(known.indices), columns: known, secrets: secrets.map(column(of:)),
      rowCount: columns.rowCount, isPublished: known.map { _ in false },
      forced: Set(known.indices))
    return !elimination.disclosed.isEmpty
  }

  private var publicColumns: [SparseColumn] {
    var found: [SparseColumn] = []
    for area in 0..<shape.tree.count {
      if pattern.totals[area] != nil { found.append(column(nil, area, [])) }
      for (table, shapeTable) in shape.tables.enumerated() where shape.hasRow(table, area) {
        found += pattern.parts[table][area].map { column(table, area, $0.categories) }
        found += shapeTable.categories
          .filter { pattern.isZero[table][area * shapeTable.width + $0] }
          .map { column(table, area, [$0]) }
      }
    }
    return found
  }

  private func column(of secret: SecretPlace) -> SparseColumn {
    guard let table = secret.table, let category = secret.category else {
      return column(nil, secret.area, [])
    }
    let others = shape.tables[table].categories.filter { $0 != category }
    return column(table, secret.area, secret.isComplement ? others : [category])
  }

  /// The sum of some categories in an area; of all where no table is named.
  private func column(_ table: Int?, _ area: Int, _ categories: [Int]) -> SparseColumn {
    let cells = table.map { table in categories.map { system.cell(table, area, $0) } } ?? [area]
    return cells.reduce(SparseColumn()) {
      $0.subtracting(ModularNumber(-1), times: columns.column(of: $1))
    }
  }
}
