/// The days on which the clock of a duty stood.
package struct ClockPause: Hashable, Sendable {
  package let rule: String
  package let from: Day
  /// The last day that does not count; nothing while the clock stands.
  package let through: Day?
  package let reason: String

  package init(rule: String, from: Day, through: Day?, reason: String) {
    self.rule = rule
    self.from = from
    self.through = through
    self.reason = reason
  }
}
