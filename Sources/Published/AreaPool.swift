package import Domain

/// Neighbours that tables tell of together, as one row, because each has few people.
package struct AreaPool: Hashable, Sendable {
  package let label: Label
  /// Two or more areas directly below one, in the order of their codes.
  package let areas: [AreaCode]

  package init(label: Label, areas: [AreaCode]) {
    self.label = label
    self.areas = areas.sorted()
  }

  /// How trees and data files name it.
  package var code: String { areas.map(\.description).joined(separator: "+") }
}

extension PublishedTable {
  /// What a row is called: the area, or the pool that the area is the first of.
  package func label(of area: AreaCode) -> Label {
    pool(of: area)?.label ?? Divisions[area].label
  }

  /// How data files name a row.
  package func code(of area: AreaCode) -> String { pool(of: area)?.code ?? area.description }

  private func pool(of area: AreaCode) -> AreaPool? { pools.first { $0.areas.first == area } }
}
