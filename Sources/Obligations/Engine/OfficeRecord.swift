package import Domain

/// What is on record of the duties that an office itself owes.
package struct OfficeRecord: Sendable {
  /// The day the casebook was made, from which on the office owes its duties.
  package let founded: Day
  /// The days on which each duty was done, in any order.
  package let done: [RuleID: [Day]]
  /// Whether the impact assessment is named that everything else rests on.
  package let hasAssessment: Bool

  package init(founded: Day, done: [RuleID: [Day]], hasAssessment: Bool) {
    self.founded = founded
    self.done = done
    self.hasAssessment = hasAssessment
  }
}
