import Domain

/// The planned tables that count the same people, duties or records of one period.
struct Population {
  let unit: StarTable.Unit
  let period: Period
  private(set) var tables: [PlannedTable]

  /// Puts a table with the others about its population.
  static func add(_ table: PlannedTable, for release: Period, to populations: inout [Population]) {
    let period = table.period(in: release)
    let index = populations.firstIndex {
      $0.unit == table.attribute.unit && $0.period == period
    }
    if let index {
      populations[index].tables.append(table)
    } else {
      populations.append(
        Population(unit: table.attribute.unit, period: period, tables: [table]))
    }
  }
}
