package import Domain

/// Something wrong with a plan, and where it stands in the file.
package struct PlanProblem: Hashable, Sendable {
  package let kind: Kind
  /// From 1; 0 where the plan is no file.
  package let line: Int
  package let column: Int

  package init(_ kind: Kind, line: Int = 0, column: Int = 0) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// Why a plan is refused.
  package enum Kind: Hashable, Sendable {
    case notYAML
    case missingKey(String)
    /// A key stands twice in one place.
    case keyTwice(String)
    /// A key that is none of those known in its place.
    case unknownKey(String, known: [String])
    /// A key has a list or more keys where one value is expected.
    case notOneValue(String)
    /// A key has one value or more keys where a list is expected.
    case notAList(String)
    case unknownValue(String, key: String)
    /// Something other than a count: a mean, a median, or the like.
    case notACount(table: String, measure: String)
    case crossedAttributes(table: String)
    case rollingWindow(table: String, span: String)
    case unitDiffers(table: String)
    case unknownCategory(table: String, category: String)
    case badName(String)
    case nameTwice(String)
    /// Two tables of one population would give the same or dependent counts.
    case dependentAttributes(String, String)
    case periodTwice(String)
    /// A table of people recorded late or followed stands where no year is told, or of another year.
    case notAnnual(String)
    /// Duties are nested by area and by rule at once, which is a cross.
    case twoNestings(String, String)
    case displayedAboveTree(table: String)
    case sectionTwice(Level, PublicationPlan.PeriodKind)
    case thresholdTooSmall(Int)
    case thresholdTooLarge(Int)
    case unknownArea(String)
    /// A pool has less than three areas, or areas that do not lie directly below one.
    case notNeighbours(String)
    /// Pools leave fewer than three rows below the area above.
    case poolIsWhole(String)
    case pooledTwice(String)
  }
}
