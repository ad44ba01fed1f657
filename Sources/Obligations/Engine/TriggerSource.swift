package import Domain

/// What it was that started a clock.
package enum TriggerSource: Hashable, Sendable {
  case rescued
  case milestone(MilestoneKind)
  case age(Int)
  case ruleEnded(RuleID)
  /// A quarter or a year of the office ended.
  case periodEnded
  /// The office did it the last time.
  case doneBefore
  /// The casebook was made.
  case casebookMade
}
