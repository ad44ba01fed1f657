package import Published

/// A cell of published tables, whichever of them show it.
package struct SeenCell: Hashable, Sendable {
  package let unit: PublishedTable.Unit
  /// Several periods of releases that overlap can leave a part of one, such as `2026Q2–2026Q3`.
  package let period: String
  /// The cut-off it was counted at.
  package let cutOff: String
  package let area: String
  /// Empty for the total, which all tables about the same people share.
  package let attribute: String
  package let category: String
}

/// A number that an attacker computes.
package enum SeenNumber: Hashable, Sendable {
  case cell(SeenCell)
  /// What overlapping cells differ by: those in the later one and not in the earlier.
  case difference(later: SeenCell, earlier: SeenCell)
  /// A part that no table has as a cell, such as the ages in which two bands overlap.
  case segment(SeenCell)

  /// The cell it is, or is counted in.
  package var cell: SeenCell {
    switch self {
    case .cell(let cell), .difference(let cell, _), .segment(let cell): cell
    }
  }

  package var isAboutPersons: Bool { cell.unit.isOfPeople }
}
