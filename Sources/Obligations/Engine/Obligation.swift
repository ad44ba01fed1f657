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

  package init(
    rule: RuleID, instance: Int, status: ObligationStatus, why: WhyDue?, start: EventDate?,
    due: DueDate?, completed: EventDate?, margin: Margin?, departments: [Department],
    flags: ObligationFlags, entry: EntryID? = nil
  ) {
    self.rule = rule
    self.instance = instance
    self.status = status
    self.why = why
    self.start = start
    self.due = due
    self.completed = completed
    self.margin = margin
    self.departments = departments
    self.flags = flags
    self.entry = entry
  }
}
