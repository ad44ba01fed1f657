/// Writes every cell of a system as a column over independent inner unknowns.
///
/// The finest cross of all attributes is never formed. Tables of one population share nothing but
/// the totals, so the unknowns are, per leaf, the total, and per table and row all categories that
/// can occur but the last; the last is the total less the others. Dependence over these is
/// dependence over the cross.
struct CellColumns {
  private let system: StarSystem
  private let leafRows: [Int: Int]
  private let tableRows: [[Int: Int]]
  let rowCount: Int

  init(of system: StarSystem) {
    self.system = system
    let leaves = system.tree.leaves
    leafRows = Dictionary(uniqueKeysWithValues: zip(leaves, 0...))
    var next = leaves.count
    tableRows = system.tables.indices.map { table in
      var rows: [Int: Int] = [:]
      for area in 0..<system.areaCounts[table] where system.isRow(area, in: table) {
        for category in system.tables[table].categories.dropLast() {
          rows[system.cell(table, area, category)] = next
          next += 1
        }
      }
      return rows
    }
    rowCount = next
  }

  func column(of cell: Int) -> SparseColumn {
    let place = system.place(of: cell)
    guard let table = place.table, let category = place.category else {
      return total(of: place.area)
    }
    let categories = system.tables[table].categories
    guard categories.contains(category) else { return SparseColumn() }
    guard category == categories.last else { return part(table, place.area, category) }
    return categories.dropLast().reduce(total(of: place.area)) {
      $0.subtracting(ModularNumber(1), times: part(table, place.area, $1))
    }
  }

  private func total(of area: Int) -> SparseColumn {
    SparseColumn(rows: system.tree.leaves(under: area).map { leafRows[$0] ?? 0 }.sorted())
  }

  private func part(_ table: Int, _ area: Int, _ category: Int) -> SparseColumn {
    let areas = Set(system.tree.leaves(under: area).map { system.row(of: $0, in: table) })
    let rows = areas.map { tableRows[table][system.cell(table, $0, category)] ?? 0 }
    return SparseColumn(rows: rows.sorted())
  }
}
