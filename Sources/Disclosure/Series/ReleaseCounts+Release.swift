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
              table, of: [$0], named: "\(table.name)\(ReleaseCounts.poolSign)\(table.code(of: $0))")
          }
      }, counted: counted)
  }
}

extension ReleaseCounts {
  /// Stands between a table's name and the areas of a pool whose row it is.
  static let poolSign: Character = "@"
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

extension ReleaseCounts.Shown {
  /// What a folder showed in a table, as the ledger keeps it: a table, and one more for each pool.
  ///
  /// - Parameter seen: the table.
  /// - Returns: the tables; nothing where its period or an area is not one of the product's.
  package static func entering(_ seen: SeenTable) -> [ReleaseCounts.Shown]? {
    guard let period = Period(seen.period) else { return nil }
    let categories = seen.categories
    var tables: [String: [ReleaseCounts.ShownRow]] = [:]
    for code in seen.areas {
      guard let area = AreaCode(code) ?? AreaCode(String(code.prefix { $0 != "+" })) else {
        return nil
      }
      let isPool = AreaCode(code) == nil
      let cells = (categories + [SeenTable.total]).map { ReleaseCounts.Cell(seen[code, $0]) }
      tables[isPool ? "\(seen.name)\(ReleaseCounts.poolSign)\(code)" : seen.name, default: []]
        .append(ReleaseCounts.ShownRow(area: area, cells: cells))
    }
    return tables.sorted { $0.key < $1.key }.map {
      ReleaseCounts.Shown(
        name: $0.key, unit: seen.unit.rawValue, period: period, categories: categories,
        rows: $0.value)
    }
  }
}

extension ReleaseCounts.Cell {
  fileprivate init(_ value: SeenTable.Value?) {
    self =
      switch value {
      case .shown(let count): .count(count)
      case .impossible: .marked(Marker.notApplicable.rawValue)
      case .hidden, nil: .marked(Marker.confidential.rawValue)
      }
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
