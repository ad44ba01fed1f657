/// A case as its entries leave it.
package struct CaseState: Hashable, Sendable {
  package let number: CaseNumber
  package let facts: CaseFacts
  /// Milestones that stand, in the order of their dates.
  package let milestones: [LoggedMilestone]
  package let closing: Closing?
  package let conflicts: [Conflict]
  package let annotations: Annotations

  package init(
    number: CaseNumber, facts: CaseFacts, milestones: [LoggedMilestone], closing: Closing?,
    conflicts: [Conflict], annotations: Annotations = .none
  ) {
    self.number = number
    self.facts = facts
    self.milestones = milestones
    self.closing = closing
    self.conflicts = conflicts
    self.annotations = annotations
  }

  package var isOpen: Bool { closing == nil }
}

extension CaseState {
  /// Whether the police station of residence keeps a dedicated file (专门档案).
  package var hasDedicatedFile: Bool {
    milestones.contains { $0.milestone.kind == .fileOpened && $0.milestone.step != .declined }
  }
}
