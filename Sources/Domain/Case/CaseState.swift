/// A case as its entries leave it.
package struct CaseState: Hashable, Sendable {
  package let number: CaseNumber
  package let facts: CaseFacts
  /// Milestones that stand, in the order of their dates.
  package let milestones: [LoggedMilestone]
  package let closing: Closing?
  package let conflicts: [Conflict]

  package init(
    number: CaseNumber, facts: CaseFacts, milestones: [LoggedMilestone], closing: Closing?,
    conflicts: [Conflict]
  ) {
    self.number = number
    self.facts = facts
    self.milestones = milestones
    self.closing = closing
    self.conflicts = conflicts
  }

  package var isOpen: Bool { closing == nil }
}
