package import Domain

/// A table that is not published, and why.
package struct RefusedTable: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The proof that nothing hidden follows did not hold.
    case notProven
    /// Fewer people than the smallest number that is told of at all.
    case tooFewPersons(fewest: Int)
    /// Fewer duties than the smallest number that is told of at all, or duties of fewer people than
    /// that; which of the two is not told.
    case tooFewDuties(fewest: Int, persons: Int)
    /// An earlier release already speaks of the same people.
    case overlapsRelease(String)
    /// A quarter of the year was published without its total.
    case quarterTooFew(String)
    /// A quarter of the year was published by another rule of hiding than today's.
    case quarterOfEarlierRule(String)
    /// The quarters of the year were published: with them one attribute by area is proven.
    case oneAttributeByArea
    /// Duties count people, and the plan has no table of the people of this very period.
    case personsNotTold
    /// So few entries were made that their number would bound what people can have reached.
    case tooFewEntries
    /// An earlier release did not show how many people it counted.
    case earlierNotShown(String)
    /// The people whom an earlier release counted are not all on record any more, or others are.
    case earlierChanged
  }

  package let name: String
  package let title: Label
  package let unit: PublishedTable.Unit
  package let period: Period
  package let reason: Reason

  package init(
    name: String, title: Label, unit: PublishedTable.Unit, period: Period, reason: Reason
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.period = period
    self.reason = reason
  }
}
