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

extension CaseState {
  /// The hardships that were raised and not answered yet, in the order of their dates.
  ///
  /// A resolution that names no hardship answers the first one open at its date.
  package var openHardships: [LoggedMilestone] {
    let hardships = timeline.filter { $0.milestone.kind == .hardship }
    let isEnd = { (logged: LoggedMilestone) in logged.milestone.step?.endsHardship ?? false }
    let answered = Set(hardships.filter(isEnd).compactMap(\.milestone.answers))
    var open: [LoggedMilestone] = []
    for logged in hardships where !answered.contains(logged.entry) {
      if !isEnd(logged) {
        open.append(logged)
      } else if logged.milestone.answers == nil, !open.isEmpty {
        open.removeFirst()
      }
    }
    return open
  }
}

extension Step {
  /// Whether a hardship at this step is no longer open.
  fileprivate var endsHardship: Bool {
    switch self {
    case .granted, .offered, .completed, .declined: true
    case .requested, .received, .accepted, .denied, .started, .match, .noMatch, .pending: false
    }
  }
}
