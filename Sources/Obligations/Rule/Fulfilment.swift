package import Domain

/// What fulfils a duty, and what ends it otherwise.
package struct Fulfilment: Hashable, Sendable {
  package let met: [MilestonePattern]
  /// Refusals of the same matters by the person.
  package let declined: [MilestonePattern]
  /// Milestones that end the duty unfulfilled.
  package let until: [MilestonePattern]
  /// What a precedence rule must come before.
  package let before: [MilestonePattern]
  /// Whether something done before the duty began fulfils it.
  package let countsEarly: Bool
  /// Outcomes that end a case but not this duty.
  package let survives: Set<Outcome>
}
