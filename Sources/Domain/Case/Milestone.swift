/// Something dated that happened in a case, in coded values only.
package struct Milestone: Hashable, Sendable {
  package var kind: MilestoneKind
  package var date: EventDate
  package var step: Step?
  package var outcome: Outcome?
  package var placement: Placement?
  package var department: Department?

  package init(
    kind: MilestoneKind, date: EventDate, step: Step? = nil, outcome: Outcome? = nil,
    placement: Placement? = nil, department: Department? = nil
  ) {
    self.kind = kind
    self.date = date
    self.step = step
    self.outcome = outcome
    self.placement = placement
    self.department = department
  }
}
