/// A milestone that stands, with the entry that logged it.
package struct LoggedMilestone: Hashable, Sendable {
  package let entry: EntryID
  package let milestone: Milestone
  /// When it was first recorded, rounded down to the hour.
  package let recorded: Moment
  package let isAmended: Bool

  package init(entry: EntryID, milestone: Milestone, recorded: Moment, isAmended: Bool) {
    self.entry = entry
    self.milestone = milestone
    self.recorded = recorded
    self.isAmended = isAmended
  }
}
