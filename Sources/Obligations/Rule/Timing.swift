/// How long a duty may or must take.
package struct Timing: Hashable, Sendable {
  package let clock: Clock
  package let limit: Limit?
  package let recurrence: Recurrence?
  /// How long after the start the duty counts as due soon, where not by the usual days before.
  package let warning: Limit?
  /// Up to what the ground of the rule lets the limit be extended.
  package let longest: Limit?
  package let exception: LimitException?
  /// The duty is due on the first of these days after the start, if that comes before the limit.
  package let noLater: [YearDay]
  /// The clock stands while the period of this rule runs.
  package let stands: RuleID?
  /// The last days of the periods after each of which an office owes the duty anew.
  let periods: [YearDay]
  /// Whether what follows a minimum period may come only on the day after its last one, for the last
  /// day ends at midnight (Civil Code §203).
  let isFollowedNextDay: Bool
}
