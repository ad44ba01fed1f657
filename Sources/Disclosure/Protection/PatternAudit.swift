/// Asks whether a hidden cell is a combination of what is public, by elimination over the whole
/// linked system, knowing nothing of how the pattern was found.
///
/// Public are all totals and parts of rows, those of pools and of several categories included.
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
    for node in 0..<shape.tree.count where pattern.totals[node] != nil {
      found.append(column(nil, node, []))
      for (table, shapeTable) in shape.tables.enumerated() where shape.hasRow(table, node) {
        let parts = pattern.cut(table, node, of: shape)
        found += parts.map { column(table, node, shapeTable.categories.members[$0]) }
      }
    }
    return found + zeroColumns
  }

  private var zeroColumns: [SparseColumn] {
    shape.tables.indices.flatMap { table in
      (0..<shape.tree.count).flatMap { node -> [SparseColumn] in
        guard shape.tree.areas[node] != nil, shape.hasRow(table, node) else { return [] }
        let width = shape.tables[table].width
        return (0..<width).filter { pattern.isZero[table][node * width + $0] }
          .map { column(table, node, [$0]) }
      }
    }
  }

  private func column(of secret: SecretPlace) -> SparseColumn {
    guard let table = secret.table, let category = secret.category else {
      return column(nil, secret.node, [])
    }
    let members = shape.tables[table].categories.members[0]
    return column(
      table, secret.node, secret.isComplement ? members.filter { $0 != category } : [category])
  }

  /// The sum of some categories over the areas of a node; of all where no table is named.
  private func column(_ table: Int?, _ node: Int, _ categories: [Int]) -> SparseColumn {
    let cells = areas(of: node).flatMap { area in
      table.map { table in categories.map { system.cell(table, area, $0) } } ?? [area]
    }
    return cells.reduce(SparseColumn()) {
      $0.subtracting(ModularNumber(-1), times: columns.column(of: $1))
    }
  }

  private func areas(of node: Int) -> [Int] {
    shape.tree.areas[node].map { [$0] } ?? shape.tree.children[node].flatMap(areas(of:))
  }
}
