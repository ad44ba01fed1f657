/// What the casebook keeps of a published release.
package struct ReleaseRecord: Hashable, Sendable {
  /// The short name pages carry, such as `2026Q3-1`.
  package let id: String
  package let period: Period
  package let cutOff: Day
  package let level: Level
  package let area: AreaCode
  package let languages: [Language]
  /// The digest over the heads of all chains before the release, 32 bytes.
  package let headsRoot: [UInt8]
  /// The digest of the published cells, 32 bytes: a rebuild must give it again.
  package let cells: [UInt8]
  /// The digest of the release this one follows, where there is one.
  package let predecessor: [UInt8]?

  package init(
    id: String, period: Period, cutOff: Day, level: Level, area: AreaCode,
    languages: [Language], headsRoot: [UInt8], cells: [UInt8], predecessor: [UInt8]?
  ) {
    self.id = id
    self.period = period
    self.cutOff = cutOff
    self.level = level
    self.area = area
    self.languages = languages
    self.headsRoot = headsRoot
    self.cells = cells
    self.predecessor = predecessor
  }
}
