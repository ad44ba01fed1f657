/// The days on which the clock of a duty stood.
package struct ClockPause: Hashable, Sendable {
  package let rule: String
  package let from: Day
  /// The last day that does not count; nothing while the clock stands.
  package let through: Day?
  package let reason: String
  /// Why it runs again.
  package let resumed: String?

  package init(rule: String, from: Day, through: Day?, reason: String, resumed: String? = nil) {
    self.rule = rule
    self.from = from
    self.through = through
    self.reason = reason
    self.resumed = resumed
  }

  /// The day from which the clock runs again.
  package var end: Day? { through?.adding(days: 1) }
}
