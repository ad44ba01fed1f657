package import Domain

/// A published table: the tree of areas by the categories of one attribute, with totals.
package struct PublishedTable: Sendable {
  /// What a cell counts.
  package enum Unit: String, Sendable {
    case persons
    case duties
    /// Something about the records themselves, such as missing dates.
    case records
    /// Persons of earlier periods who were recorded only after these were published.
    case late
    /// Persons of an earlier release, a year on.
    case followed
    /// Persons published before, and those recorded since.
    case revised

    /// Whether a cell counts people.
    package var isOfPeople: Bool {
      switch self {
      case .persons, .late, .followed, .revised: true
      case .duties, .records: false
      }
    }
  }

  package struct Category: Hashable, Sendable {
    package let code: String
    package let label: Label

    package init(code: String, label: Label) {
      self.code = code
      self.label = label
    }
  }

  /// The name of its data files and directives: lower-case letters, digits and dashes.
  package let name: String
  package let title: Label
  package let unit: Unit
  package let period: Period
  /// What the columns divide, such as sex or status; the title of the column group.
  package let attribute: Label
  package let categories: [Category]
  /// The areas in code order, each after the one it belongs to.
  package let areas: [AreaCode]
  /// Which rows stand for several areas; each stands under the first of them.
  package let pools: [AreaPool]
  private let rows: [AreaCode: [PublishedValue]]

  /// Takes, for each area, a value per category and then the total.
  package init(
    name: String, title: Label, unit: Unit, period: Period, attribute: Label,
    categories: [Category], areas: [AreaCode], pools: [AreaPool] = [],
    rows: [AreaCode: [PublishedValue]]
  ) {
    precondition(
      !areas.isEmpty && areas.allSatisfy { rows[$0]?.count == categories.count + 1 },
      "A table has an area, and for each a value for every category and a total.")
    self.name = name
    self.title = title
    self.unit = unit
    self.period = period
    self.attribute = attribute
    self.categories = categories
    self.areas = areas
    self.pools = pools
    self.rows = rows
  }

  /// The area that contains all the others.
  package var top: AreaCode { areas[0] }

  /// The values of an area: one per category, then the total.
  package subscript(area: AreaCode) -> [PublishedValue] { rows[area] ?? [] }

  package func value(_ category: String, in area: AreaCode) -> PublishedValue? {
    categories.firstIndex { $0.code == category }.flatMap { rows[area]?[$0] }
  }

  package func total(in area: AreaCode) -> PublishedValue? { rows[area]?.last }
}
