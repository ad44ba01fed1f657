package import Domain

/// A table as the publication plan describes it, before any data are seen.
package struct PlannedTable: Hashable, Sendable {
  package enum Span: String, Sendable {
    /// The period of the release.
    case own
    /// The calendar year before the one of the release.
    case lastYear = "last-year"
  }

  package let name: String
  package let title: Label
  package let attribute: Attribute
  package let span: Span
  /// The lowest level whose areas are rows.
  package let displayedTo: Level
  package let complementSensitive: Set<String>
  package let structuralZeros: Set<String>

  package init(
    name: String, title: Label, attribute: Attribute, span: Span, displayedTo: Level,
    complementSensitive: Set<String> = [], structuralZeros: Set<String> = []
  ) {
    self.name = name
    self.title = title
    self.attribute = attribute
    self.span = span
    self.displayedTo = displayedTo
    self.complementSensitive = complementSensitive
    self.structuralZeros = structuralZeros
  }

  /// The same table with other areas as rows.
  func displayed(to level: Level) -> PlannedTable {
    PlannedTable(
      name: name, title: title, attribute: attribute, span: span, displayedTo: level,
      complementSensitive: complementSensitive, structuralZeros: structuralZeros)
  }

  /// The period the table speaks of in a release.
  package func period(in release: Period) -> Period {
    switch span {
    case .own: release
    case .lastYear: .year(release.year - 1)
    }
  }
}
