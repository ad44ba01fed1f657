/// What the identity scope holds of a case.
package struct IdentityNotes: Hashable, Sendable {
  /// Who the person is; nothing where nobody wrote it down.
  package var identity: Identity?
  /// What was written beside milestones for those alone who may see identities, by the milestone's
  /// entry.
  package var details: [EntryID: MilestoneDetails] = [:]
  /// The acknowledgements that stand, in the order of recording.
  package var acknowledgements: [Acknowledgement] = []

  package init() {}

  package var isEmpty: Bool { self == IdentityNotes() }
}
