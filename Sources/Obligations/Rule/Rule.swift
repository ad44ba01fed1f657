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
  /// What the county changed, where it did.
  package let override: RuleOverride?
  /// What has to be said of every duty that is judged by it.
  let flags: ObligationFlags
  /// Whether it ends when the person's identity is found out.
  let endsWithIdentity: Bool

  init(
    id: RuleID, stage: Stage?, title: Label, departments: [Department], applies: Predicate,
    start: StartCondition, fulfilment: Fulfilment, timing: Timing, ground: Ground,
    override: RuleOverride? = nil
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
    self.override = override
    flags = override.map { $0.weakens ? [.changed, .weakened] : .changed } ?? []
    endsWithIdentity = applies.needsUnknownIdentity
  }

  /// Whether it falls due within days of the rescue, so that its duties are as many as the people
  /// rescued whom it concerns.
  package var isDueAtRescue: Bool {
    guard let trigger = start.trigger, let limit = timing.limit else { return false }
    return trigger.mayBeRescue && limit.isWithinDays
  }

  /// The same rule, in force on fewer days.
  func holding(in range: EffectiveRange) -> Rule {
    Rule(
      id: id, stage: stage, title: title, departments: departments, applies: applies,
      start: start, fulfilment: fulfilment, timing: timing,
      ground: ground.effective(in: range),
      override: override)
  }
}
