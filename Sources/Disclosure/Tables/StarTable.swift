/// One table: the tree of areas by the categories of one flat attribute, as inner counts.
package struct StarTable: Sendable {
  /// What a cell counts, which decides when it is sensitive.
  package enum Unit: Sendable {
    case persons
    case duties
    /// Entries, of which so many are told that nothing follows about anybody.
    case records
    /// Duties whose clock has no start date: about persons like any duty.
    case unknownStarts
    /// Persons of earlier periods who were recorded only after these were published.
    case late
    /// Persons of an earlier release, a year on.
    case followed
    /// Sums of persons published before and of those recorded since; no table of its own.
    case revised

    /// Whether a cell counts people, of whom no small number and no zero may be known.
    package var isOfPeople: Bool {
      switch self {
      case .persons, .late, .followed, .revised: true
      case .duties, .records, .unknownStarts: false
      }
    }
  }

  package let id: String
  package let unit: Unit
  package let categoryCount: Int
  /// Categories that everyone in a group must not be known to share.
  package let complementSensitive: Set<Int>
  /// Categories that cannot occur, as the plan says before any data are seen.
  package let structuralZeros: Set<Int>
  /// Areas below this depth are not shown.
  package let displayedDepth: Int
  /// The count of each category, by leaf of the tree; a leaf left out counts nothing.
  package let inner: [Int: [Int]]
  /// The distinct persons behind a table of duties, by node.
  package let persons: [Int: Int]

  package init(
    id: String, unit: Unit, categoryCount: Int, complementSensitive: Set<Int> = [],
    structuralZeros: Set<Int> = [], displayedDepth: Int, inner: [Int: [Int]],
    persons: [Int: Int] = [:]
  ) {
    self.id = id
    self.unit = unit
    self.categoryCount = categoryCount
    self.complementSensitive = complementSensitive
    self.structuralZeros = structuralZeros
    self.displayedDepth = displayedDepth
    self.inner = inner
    self.persons = persons
  }

  /// The categories that can occur.
  package var categories: [Int] { (0..<categoryCount).filter { !structuralZeros.contains($0) } }
}
