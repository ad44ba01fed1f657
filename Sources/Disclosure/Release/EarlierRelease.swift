package import Domain
package import Published

/// What the release ledger says of a release: whom it spoke of, and when.
package struct EarlierRelease: Hashable, Sendable {
  /// A table that was published.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let unit: PublishedTable.Unit
    package let period: Period

    package init(name: String, unit: PublishedTable.Unit, period: Period) {
      self.name = name
      self.unit = unit
      self.period = period
    }
  }

  package let id: String
  package let period: Period
  package let cutOff: Day
  package let level: Level
  package let area: AreaCode
  package let tables: [Entry]
  /// What the ledger keeps of its numbers; nothing for releases of earlier programs.
  package let counts: ReleaseCounts?

  package init(
    id: String, period: Period, cutOff: Day, level: Level, area: AreaCode, tables: [Entry],
    counts: ReleaseCounts? = nil
  ) {
    self.id = id
    self.period = period
    self.cutOff = cutOff
    self.level = level
    self.area = area
    self.tables = tables
    self.counts = counts
  }

  package init(_ release: Release, _ counts: ReleaseCounts? = nil) {
    self.init(
      id: release.id, period: release.period, cutOff: release.cutOff, level: release.level,
      area: release.area,
      tables: release.tables.map { Entry(name: $0.name, unit: $0.unit, period: $0.period) },
      counts: counts)
  }

  /// How an office names a release of its ledger: by its id, and by the area where that is another's.
  func name(in office: AreaCode) -> String { area == office ? id : "\(area) \(id)" }

  /// Whether a table about some period would speak of people whom this release spoke of.
  ///
  /// Two releases of areas of which neither contains the other share nobody. Counts about records
  /// are no counts of people.
  func overlaps(_ unit: StarTable.Unit, _ period: Period, in root: AreaCode) -> Bool {
    let mine = AreaTree.root(of: area, at: level)
    guard AreaTree.contains(mine, root) || AreaTree.contains(root, mine) else { return false }
    return tables.contains { $0.unit == unit.published && $0.period.days.overlaps(period.days) }
  }
}

extension StarTable.Unit {
  /// The same, as published tables name it.
  var published: PublishedTable.Unit {
    switch self {
    case .persons: .persons
    case .duties: .duties
    case .records, .unknownStarts: .records
    case .late: .late
    case .followed: .followed
    case .revised: .revised
    }
  }
}
