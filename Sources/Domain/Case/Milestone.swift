/// Something dated that happened in a case, in coded values only.
package struct Milestone: Hashable, Sendable {
  package var kind: MilestoneKind
  package var date: EventDate
  package var step: Step?
  package var outcome: Outcome?
  package var placement: Placement?
  package var department: Department?
  package var particulars: Particulars
  /// The milestone that this one answers, as a resolution answers a hardship.
  package var answers: EntryID?

  package init(
    kind: MilestoneKind, date: EventDate, step: Step? = nil, outcome: Outcome? = nil,
    placement: Placement? = nil, department: Department? = nil,
    particulars: Particulars = Particulars(), answers: EntryID? = nil
  ) {
    self.kind = kind
    self.date = date
    self.step = step
    self.outcome = outcome
    self.placement = placement
    self.department = department
    self.particulars = particulars
    self.answers = answers
  }
}
