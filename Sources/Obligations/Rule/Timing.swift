/// How long a duty may or must take.
package struct Timing: Hashable, Sendable {
  package let clock: Clock
  package let limit: Limit?
  package let recurrence: Recurrence?
  /// How long after the start the duty counts as due soon, where not by the usual days before.
  package let warning: Limit?
}
