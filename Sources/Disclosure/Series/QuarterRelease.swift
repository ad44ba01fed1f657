import Domain
import Published

/// A published quarter as the ledger keeps it, with the counts behind it.
struct QuarterRelease {
  let id: String
  let counts: ReleaseCounts

  /// The four quarters of a year, as one office entered them for one level, with their counts.
  ///
  /// - Parameters:
  ///   - year: the calendar year.
  ///   - releases: the ledger.
  ///   - overlapping: those that speak of people of the year.
  ///   - level: the level of the releases.
  ///   - area: the office's area.
  /// - Returns: the quarters; nothing where one is missing, or another release speaks of the people.
  static func all(
    of year: Int, in releases: [EarlierRelease], overlapping: [EarlierRelease], at level: Level,
    of area: AreaCode
  ) -> [QuarterRelease]? {
    let own = releases.filter {
      $0.level == level && $0.area == area && $0.period.year == year && $0.period != .year(year)
    }
    let quarters = own.compactMap { release in
      release.counts.map { QuarterRelease(id: release.id, counts: $0) }
    }
    let isWhole = own.count == 4 && Set(own.map(\.period)).count == 4
    return isWhole && quarters.count == 4 && overlapping.allSatisfy(own.contains)
      ? quarters : nil
  }

  /// Whether a protection shows what the ledger says was published, cell by cell.
  func showed(_ protection: Protection, of tables: [PlannedTable], in area: AreaCode) -> Bool {
    tables.enumerated().allSatisfy { index, planned in
      guard let table = counts.shown.first(where: { $0.name == planned.name }),
        table.categories == planned.attribute.categories.map(\.code),
        let row = table.rows.first(where: { $0.area == area }), table.rows.count == 1
      else { return false }
      let system = protection.system
      let cells = table.categories.indices.map { system.cell(index, 0, $0) } + [system.total(0)]
      return zip(cells, row.cells).allSatisfy { cell, shown in
        switch shown {
        case .count(let count): protection.isPublished[cell] && system.counts[cell] == count
        case .marked: !protection.isPublished[cell] || system.isStructuralZero(cell)
        }
      }
    }
  }
}
