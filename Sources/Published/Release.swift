package import Domain

/// Everything one site may show: tables that passed disclosure control, and what was left out.
package struct Release: Sendable {
  /// The short name pages carry, such as `2026Q3-1`.
  package let id: String
  package let period: Period
  package let cutOff: Day
  package let level: Level
  /// The area whose office publishes.
  package let area: AreaCode
  package let protocolVersion: String
  package let isSynthetic: Bool
  package let tables: [PublishedTable]
  package let refused: [RefusedTable]

  package init(
    id: String, period: Period, cutOff: Day, level: Level, area: AreaCode,
    protocolVersion: String, isSynthetic: Bool, tables: [PublishedTable],
    refused: [RefusedTable]
  ) {
    self.id = id
    self.period = period
    self.cutOff = cutOff
    self.level = level
    self.area = area
    self.protocolVersion = protocolVersion
    self.isSynthetic = isSynthetic
    self.tables = tables
    self.refused = refused
  }

  package subscript(name: String) -> PublishedTable? { tables.first { $0.name == name } }
}
