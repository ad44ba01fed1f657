package import Published

/// A table as a published folder shows it; nothing else is known of it.
package struct SeenTable: Sendable {
  package enum Value: Hashable, Sendable {
    case shown(Int)
    case hidden
    /// Marked as one that cannot occur.
    case impossible
  }

  package struct Place: Hashable, Sendable {
    package let area: String
    package let category: String

    package init(area: String, category: String) {
      self.area = area
      self.category = category
    }
  }

  /// The category that adds up the others.
  package static let total = "total"

  package let name: String
  package let unit: PublishedTable.Unit
  package let period: String
  /// The cut-off of the release; empty where the folder does not say.
  package let cutOff: String
  package private(set) var values: [Place: Value]

  package init(
    name: String, unit: PublishedTable.Unit, period: String, cutOff: String,
    values: [Place: Value]
  ) {
    self.name = name
    self.unit = unit
    self.period = period
    self.cutOff = cutOff
    self.values = values
  }

  /// What the table divides its counts by: its name without the population it stands before.
  package var attribute: String { SeenTable.attribute(ofTable: name) }

  /// What a table of that name divides its counts by.
  package static func attribute(ofTable name: String) -> String {
    for prefix in ["areas-", "persons-"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  /// Whether something of it is hidden; tables about records that tell all count nobody.
  var isProtected: Bool { values.values.contains(.hidden) }

  var areas: [String] { Set(values.keys.map(\.area)).sorted() }

  var categories: [String] {
    Set(values.keys.map(\.category)).subtracting([SeenTable.total]).sorted()
  }

  subscript(area: String, category: String) -> Value? {
    values[Place(area: area, category: category)]
  }

  /// Whether both can show the same numbers, and whether they mark the same ones.
  func agreement(with other: SeenTable) -> (isPossible: Bool, isSame: Bool) {
    var isSame = true
    for (place, value) in other.values {
      guard let mine = values[place], mine != value else { continue }
      guard mine == .hidden || value == .hidden else { return (false, false) }
      isSame = false
    }
    return (true, isSame)
  }

  /// Takes what another table shows of the same numbers.
  package mutating func learn(_ other: SeenTable) {
    values.merge(other.values) { $0 == .hidden ? $1 : $0 }
  }
}
