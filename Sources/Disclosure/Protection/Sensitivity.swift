/// Decides which cells are sensitive, from the class of what it counts.
///
/// About persons: every count below the threshold, zeros included, since showing zeros would tell
/// that each hidden cell is at least 1; and virtual cells, total less part. About duties: counts
/// from 1 to below the threshold, and zeros unless the area has ten duties of enough persons. About
/// records: none.
package struct Sensitivity: Sendable {
  /// A zero about duties is shown from this many duties on.
  package static let fewestDutiesForZero = 10

  /// Counts below it are sensitive, and what an attacker can narrow down to must span it.
  package let threshold: Int
  /// Whether zeros about persons are shown; hidden cells are then known to be at least 1.
  package let showsZeros: Bool

  package init(threshold: Int = 5, showsZeros: Bool = false) {
    self.threshold = threshold
    self.showsZeros = showsZeros
  }

  /// All secrets of a system: sensitive cells in cell order, then virtual ones.
  package func secrets(of system: StarSystem) -> [Secret] {
    let cells = system.counts.indices.filter { isSensitive($0, in: system) }
    var secrets = cells.map { Secret(cells: [$0]) }
    var seen = Set(secrets)
    for secret in complements(of: system) where isSensitive(secret.value(in: system.counts)) {
      if seen.insert(secret).inserted { secrets.append(secret) }
    }
    return secrets
  }

  /// The least count an attacker must grant each hidden cell.
  ///
  /// Where zeros are shown, a hidden cell that is not zero is taken to be known as at least 1.
  package func lowerBounds(of system: StarSystem) -> [Int] {
    system.counts.indices.map { cell in
      system.counts[cell] > 0 && showsZero(at: cell, in: system) ? 1 : 0
    }
  }

  private func isSensitive(_ count: Int) -> Bool {
    count < threshold && !(count == 0 && showsZeros)
  }

  private func isSensitive(_ cell: Int, in system: StarSystem) -> Bool {
    let place = system.place(of: cell)
    let table = system.tables[place.table ?? 0]
    let count = system.counts[cell]
    guard count < threshold, table.unit != .records, !system.isStructuralZero(cell) else {
      return false
    }
    return count > 0 || !showsZero(at: cell, in: system)
  }

  private func showsZero(at cell: Int, in system: StarSystem) -> Bool {
    let place = system.place(of: cell)
    let table = place.table ?? 0
    switch system.tables[table].unit {
    case .persons: return showsZeros
    case .records: return true
    case .duties:
      return system.counts[system.total(place.area)] >= Sensitivity.fewestDutiesForZero
        && system.persons[table][place.area] >= threshold
    }
  }

  private func complements(of system: StarSystem) -> [Secret] {
    var secrets: [Secret] = []
    for (index, table) in system.tables.enumerated() where table.unit == .persons {
      for area in 0..<system.areaCounts[index] {
        for category in table.complementSensitive.sorted() {
          let others = table.categories.filter { $0 != category }
          secrets.append(Secret(cells: others.map { system.cell(index, area, $0) }))
        }
      }
    }
    return secrets.filter { !$0.cells.isEmpty }
  }
}
