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

  /// Whether a milestone of this kind has the step and the placement that are asked for.
  func fits(_ event: CaseEvent) -> Bool {
    guard !steps.isDisjoint(with: event.step) else { return false }
    guard let placements else { return true }
    return event.placement.map { !placements.isDisjoint(with: $0) } ?? false
  }
}
