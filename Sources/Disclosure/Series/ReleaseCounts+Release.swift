package import Domain
package import Published

extension ReleaseCounts {
  /// The numbers of a release as the ledger keeps them.
  ///
  /// - Parameters:
  ///   - release: what is published.
  ///   - digest: the digest of its cells.
  ///   - counted: the counts of persons behind it, where later releases need them.
  package init(of release: Release, digest: [UInt8], counted: [Counted]) {
    self.init(
      release: digest,
      shown: release.tables.map { table in
        Shown(
          name: table.name, unit: table.unit.rawValue, period: table.period,
          categories: table.categories.map(\.code),
          rows: table.areas.map { area in
            ShownRow(
              area: area,
              cells: table[area].map { value in
                value.count.map(Cell.count) ?? .marked(value.marker?.rawValue ?? "")
              })
          })
      }, counted: counted)
  }
}

extension SeenTable {
  /// A table of the ledger as an outsider saw it.
  ///
  /// - Parameters:
  ///   - shown: what was published.
  ///   - cutOff: the cut-off of the release.
  package init?(_ shown: ReleaseCounts.Shown, cutOff: Day) {
    guard let unit = PublishedTable.Unit(rawValue: shown.unit) else { return nil }
    var values: [Place: Value] = [:]
    for row in shown.rows {
      for (category, cell) in zip(shown.categories + [SeenTable.total], row.cells) {
        values[Place(area: row.area.description, category: category)] = Value(cell)
      }
    }
    self.init(
      name: shown.name, unit: unit, period: "\(shown.period)", cutOff: "\(cutOff)",
      values: values)
  }
}

extension SeenTable.Value {
  fileprivate init(_ cell: ReleaseCounts.Cell) {
    self =
      switch cell {
      case .count(let count): .shown(count)
      case .marked(Marker.notApplicable.rawValue): .impossible
      case .marked: .hidden
      }
  }
}
