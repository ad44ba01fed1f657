package import Domain

/// What a rule asks for a case, and how it stands at a moment.
package struct Obligation: Hashable, Sendable {
  package let rule: RuleID
  /// Counted from 1 where a duty recurs.
  package let instance: Int
  package let status: ObligationStatus
  /// Nothing for a precedence or count rule, and where the start is missing.
  package let why: WhyDue?
  package let start: EventDate?
  /// The earliest possible, where the start is imprecise.
  package let due: DueDate?
  /// The date of what fulfilled, refused or broke the duty.
  package let completed: EventDate?
  /// At completion, or else at the moment of judging; nothing where it cannot be told.
  package let margin: Margin?
  package let departments: [Department]
  package let flags: ObligationFlags
  /// The milestone that began it, where every one of its kind begins it anew.
  package var entry: EntryID?
}
