/// A decision about the clock of a duty: stopped from a day on, or running again from a day on.
package struct ClockDecision: Hashable, Sendable {
  package let rule: String
  package let from: Day
  package let reason: String

  package init(rule: String, from: Day, reason: String) {
    self.rule = rule
    self.from = from
    self.reason = reason
  }
}
