/// The days on which the clock of a duty stood.
package struct ClockPause: Hashable, Sendable {
  /// The entry that stopped the clock.
  package let entry: EntryID
  package let rule: String
  package let from: Day
  /// The last day that does not count; nothing while the clock stands.
  package let through: Day?
  package let reason: String
  /// Why it runs again.
  package let resumed: String?

  package init(
    entry: EntryID, rule: String, from: Day, through: Day?, reason: String,
    resumed: String? = nil
  ) {
    self.entry = entry
    self.rule = rule
    self.from = from
    self.through = through
    self.reason = reason
    self.resumed = resumed
  }

  /// The day from which the clock runs again.
  package var end: Day? { through?.adding(days: 1) }
}
