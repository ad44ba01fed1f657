package import Domain

/// What must not happen in a case while its condition holds, and on what ground.
package final class BlockRule: Sendable {
  package let id: RuleID
  /// The sentence of the block: what has to be there first.
  package let title: Label
  /// The milestones that it stops.
  package let stops: [MilestonePattern]
  package let force: BlockForce
  /// The source as it is cited.
  package let basis: Label
  package let evidence: Evidence
  package let effective: EffectiveRange
  let condition: BlockCondition
  /// What opens the block by time alone, where anything does.
  let opening: Trigger?

  init(
    id: RuleID, title: Label, stops: [MilestonePattern], condition: BlockCondition,
    opening: Trigger?, force: BlockForce, basis: Label, evidence: Evidence,
    effective: EffectiveRange
  ) {
    self.id = id
    self.title = title
    self.stops = stops
    self.condition = condition
    self.opening = opening
    self.force = force
    self.basis = basis
    self.evidence = evidence
    self.effective = effective
  }

  /// What a milestone that it stops can answer itself, so that it may be recorded.
  package var answers: [Particular] {
    let kinds = Set(stops.map(\.kind))
    let asked = condition.answered.filter { kinds.contains($0.kind) }
      .flatMap { $0.answers.map(\.particular) }
    return Particular.allCases.filter(asked.contains)
  }

  /// Everything that it waits for.
  var triggers: [Trigger] { condition.triggers + [opening].compactMap(\.self) }
}
