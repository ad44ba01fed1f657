import Domain
import Published

/// A table, or of it only what speaks of the unit that reports.
struct TableView: Hashable, Sendable {
  static let ownWord = "own"

  let name: String
  let isOwn: Bool

  func applied(to table: PublishedTable, of area: AreaCode) -> PublishedTable {
    guard isOwn, table.areas.contains(area), table.areas.count > 1 else { return table }
    return PublishedTable(
      name: table.name, title: table.title, unit: table.unit, period: table.period,
      attribute: table.attribute, categories: table.categories, areas: [area],
      pools: table.pools,
      rows: [area: table[area]])
  }
}
