package import Domain

/// Which milestones count: those of a kind, at certain steps, in certain placements, with certain
/// answers.
package struct MilestonePattern: Hashable, Sendable {
  package let kind: MilestoneKind
  package let steps: StepSet
  /// Nothing where any placement will do, recorded or not.
  package let placements: PlacementSet?
  /// All of them must hold.
  package let answers: [AnswerTest]
  let ordinal: Int

  package init(
    kind: MilestoneKind, steps: StepSet = .done, placements: PlacementSet? = nil,
    answers: [AnswerTest] = []
  ) {
    self.kind = kind
    self.steps = steps
    self.placements = placements
    self.answers = answers
    ordinal = KindOrdinals.ordinal(of: kind)
  }

  /// The refusals of the same matter.
  var declined: MilestonePattern { MilestonePattern(kind: kind, steps: .declined) }

  /// Whether a milestone answers the questions of this pattern, one way or the other.
  func isAnswered(by event: CaseEvent) -> Bool {
    !steps.isDisjoint(with: event.step)
      && answers.allSatisfy { event.particulars[$0.particular] != nil }
  }

  func matches(_ event: CaseEvent) -> Bool {
    guard !steps.isDisjoint(with: event.step) else { return false }
    if let placements {
      guard let placement = event.placement, !placements.isDisjoint(with: placement) else {
        return false
      }
    }
    return answers.isEmpty || answers.allSatisfy { $0.holds(for: event.particulars) }
  }
}
