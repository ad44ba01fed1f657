/// What the care scope holds of a case.
package struct CareNotes: Hashable, Sendable {
  /// What was written beside milestones, by the milestone's entry.
  package var details: [EntryID: MilestoneDetails] = [:]
  /// The scores that stand, in the order of their dates.
  package var scores: [InstrumentScore] = []

  package init() {}
}
