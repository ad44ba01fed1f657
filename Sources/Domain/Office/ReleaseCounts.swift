/// What the casebook keeps of a release's numbers: what it showed, and the counts behind it.
///
/// Later releases are protected together with these. The counts are small and sealed like any entry;
/// with them a year stays the sum of its quarters when a case is erased in between.
package struct ReleaseCounts: Hashable, Sendable {
  /// What stands in a published cell.
  package enum Cell: Hashable, Sendable {
    case count(Int)
    /// Marked by a code that tables use, such as `c` for hidden.
    case marked(String)
  }

  /// A table as it was published.
  package struct Shown: Hashable, Sendable {
    package let name: String
    /// `persons`, `duties` or `records`.
    package let unit: String
    package let period: Period
    package let categories: [String]
    package let rows: [ShownRow]

    package init(
      name: String, unit: String, period: Period, categories: [String], rows: [ShownRow]
    ) {
      self.name = name
      self.unit = unit
      self.period = period
      self.categories = categories
      self.rows = rows
    }
  }

  /// A cell for each category, then the total.
  package struct ShownRow: Hashable, Sendable {
    package let area: AreaCode
    package let cells: [Cell]

    package init(area: AreaCode, cells: [Cell]) {
      self.area = area
      self.cells = cells
    }
  }

  /// How many persons of the period had each value of an attribute, by area.
  package struct Counted: Hashable, Sendable {
    package let attribute: String
    package let categories: [String]
    package let rows: [CountedRow]

    package init(attribute: String, categories: [String], rows: [CountedRow]) {
      self.attribute = attribute
      self.categories = categories
      self.rows = rows
    }
  }

  /// A count for each category.
  package struct CountedRow: Hashable, Sendable {
    package let area: AreaCode
    package let counts: [Int]

    package init(area: AreaCode, counts: [Int]) {
      self.area = area
      self.counts = counts
    }
  }

  /// The digest of the published cells of the release they belong to, 32 bytes.
  package let release: [UInt8]
  package let shown: [Shown]
  package let counted: [Counted]

  package init(release: [UInt8], shown: [Shown], counted: [Counted]) {
    self.release = release
    self.shown = shown
    self.counted = counted
  }
}
