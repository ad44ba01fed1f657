package import Domain

/// One duty of the protocol: what is owed for whom, from when, by when, and on what ground.
///
/// An immutable class, for the engine hands rules around for every case, and copying the parts of
/// a rule would cost more than judging it.
package final class Rule: Sendable {
  package let id: RuleID
  /// Nothing for duties of the office itself, which no case owes.
  package let stage: Stage?
  package let title: Label
  package let departments: [Department]
  package let applies: Predicate
  package let start: StartCondition
  package let fulfilment: Fulfilment
  package let timing: Timing
  package let ground: Ground
  /// Whether it ends when the person's identity is found out.
  let endsWithIdentity: Bool

  init(
    id: RuleID, stage: Stage?, title: Label, departments: [Department], applies: Predicate,
    start: StartCondition, fulfilment: Fulfilment, timing: Timing, ground: Ground
  ) {
    self.id = id
    self.stage = stage
    self.title = title
    self.departments = departments
    self.applies = applies
    self.start = start
    self.fulfilment = fulfilment
    self.timing = timing
    self.ground = ground
    endsWithIdentity = applies.needsUnknownIdentity
  }
}
