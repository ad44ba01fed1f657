/// What the casebook keeps of a published release.
package struct ReleaseRecord: Hashable, Sendable {
  /// A table of the release: what it counted, over which period.
  package struct Table: Hashable, Sendable {
    package let name: String
    /// `persons`, `duties` or `records`.
    package let unit: String
    package let period: Period

    package init(name: String, unit: String, period: Period) {
      self.name = name
      self.unit = unit
      self.period = period
    }
  }

  /// The short name pages carry, such as `2026Q3-1`.
  package let id: String
  package let period: Period
  package let cutOff: Day
  package let level: Level
  package let area: AreaCode
  package let tables: [Table]
  /// The digest over the heads of all chains before the release, 32 bytes.
  package let headsRoot: [UInt8]
  /// The digest of the published cells, 32 bytes: a rebuild must give it again.
  package let cells: [UInt8]
  /// The digest of the published cells of the release this one follows, where there is one.
  package let predecessor: [UInt8]?

  package init(
    id: String, period: Period, cutOff: Day, level: Level, area: AreaCode,
    tables: [Table], headsRoot: [UInt8], cells: [UInt8], predecessor: [UInt8]?
  ) {
    self.id = id
    self.period = period
    self.cutOff = cutOff
    self.level = level
    self.area = area
    self.tables = tables
    self.headsRoot = headsRoot
    self.cells = cells
    self.predecessor = predecessor
  }
}
