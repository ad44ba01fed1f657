package import Domain

/// Which milestones count: those of a kind, at certain steps, in certain placements.
package struct MilestonePattern: Hashable, Sendable {
  package let kind: MilestoneKind
  package let steps: StepSet
  /// Nothing where any placement will do, recorded or not.
  package let placements: PlacementSet?
  let ordinal: Int

  package init(
    kind: MilestoneKind, steps: StepSet = .done, placements: PlacementSet? = nil
  ) {
    self.kind = kind
    self.steps = steps
    self.placements = placements
    ordinal = KindOrdinals.ordinal(of: kind)
  }

  /// The refusals of the same matter.
  var declined: MilestonePattern { MilestonePattern(kind: kind, steps: .declined) }

  /// Whatever answers the question of this pattern, one way or the other.
  var asking: MilestonePattern { MilestonePattern(kind: kind, steps: steps) }

  func matches(_ event: CaseEvent) -> Bool {
    guard !steps.isDisjoint(with: event.step) else { return false }
    guard let placements else { return true }
    return event.placement.map { !placements.isDisjoint(with: $0) } ?? false
  }
}
