/// How a case was closed.
package struct Closing: Hashable, Sendable {
  package var date: Day
  package var reason: ClosingReason
  package var outcome: Outcome?

  package init(date: Day, reason: ClosingReason, outcome: Outcome? = nil) {
    self.date = date
    self.reason = reason
    self.outcome = outcome
  }
}
