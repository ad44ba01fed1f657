package import Domain

/// What it was that started a clock.
package enum TriggerSource: Hashable, Sendable {
  case rescued
  case milestone(MilestoneKind)
  case age(Int)
  case ruleEnded(RuleID)
}
