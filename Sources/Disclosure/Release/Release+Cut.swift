package import Domain
package import Published

extension Release {
  /// The part of this release that speaks of an area below: its rows, and those of areas within it.
  ///
  /// Nothing is counted anew: every number of it stands in this release, so that both together tell
  /// what this one tells.
  ///
  /// - Parameter area: one that has a row of its own in some table.
  /// - Returns: the part, under this release's name; nothing where no table has such a row.
  package func cut(to area: AreaCode) -> Release? {
    let cut = tables.compactMap { $0.cut(to: area) }
    guard !cut.isEmpty else { return nil }
    let told = Set(cut.map(\.name))
    let left = tables.filter { $0.unit.isOfPeople && !told.contains($0.name) }.map {
      RefusedTable(
        name: $0.name, title: $0.title, unit: $0.unit, period: $0.period,
        reason: .overlapsRelease(id))
    }
    return Release(
      id: id, period: period, cutOff: cutOff, level: Divisions[area].level, area: area,
      protocolVersion: protocolVersion, isSynthetic: isSynthetic, tables: cut,
      refused: refused + left)
  }
}

extension PublishedTable {
  /// The rows of an area and of those within it; nothing where it has no row of its own.
  fileprivate func cut(to area: AreaCode) -> PublishedTable? {
    let inside = areas.filter { AreaTree.contains(area, $0) }
    guard inside.first == area, code(of: area) == area.description else { return nil }
    return PublishedTable(
      name: name, title: title, unit: unit, period: period, attribute: attribute,
      categories: categories, areas: inside,
      pools: pools.filter { pool in pool.areas.contains { inside.contains($0) } },
      rows: Dictionary(uniqueKeysWithValues: inside.map { ($0, self[$0]) }))
  }
}
