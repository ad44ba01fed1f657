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
      shown: release.tables.flatMap { table in
        let pooled = table.areas.filter { table.code(of: $0) != $0.description }
        return [Shown(table, of: table.areas.filter { !pooled.contains($0) }, named: table.name)]
          + pooled.map {
            Shown(
              table, of: [$0], named: table.name + ReleaseCounts.poolSign + table.code(of: $0))
          }
      }, counted: counted)
  }
}

extension ReleaseCounts {
  /// Stands between a table's name and the areas of a pool whose row it is.
  fileprivate static let poolSign = "@"
}

extension ReleaseCounts.Shown {
  fileprivate init(_ table: PublishedTable, of areas: [AreaCode], named name: String) {
    self.init(
      name: name, unit: table.unit.rawValue, period: table.period,
      categories: table.categories.map(\.code),
      rows: areas.map { area in
        ReleaseCounts.ShownRow(
          area: area,
          cells: table[area].map { value in
            value.count.map(ReleaseCounts.Cell.count) ?? .marked(value.marker?.rawValue ?? "")
          })
      })
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
    let parts = shown.name.split(separator: ReleaseCounts.poolSign).map(String.init)
    var values: [Place: Value] = [:]
    for row in shown.rows {
      let area = parts.count > 1 ? parts[1] : row.area.description
      for (category, cell) in zip(shown.categories + [SeenTable.total], row.cells) {
        values[Place(area: area, category: category)] = Value(cell)
      }
    }
    self.init(
      name: parts.first ?? shown.name, unit: unit, period: "\(shown.period)", cutOff: "\(cutOff)",
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
