package import Domain

/// One duty of the protocol: what is owed for whom, from when, by when, and on what ground.
package struct Rule: Hashable, Sendable {
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
}
