/// Corrected values of a milestone; what is absent stays as it is.
package struct MilestoneChange: Hashable, Sendable {
  package var date: EventDate?
  package var step: Step?
  package var outcome: Outcome?
  package var placement: Placement?
  package var department: Department?
  package var particulars: Particulars

  package init(
    date: EventDate? = nil, step: Step? = nil, outcome: Outcome? = nil,
    placement: Placement? = nil, department: Department? = nil,
    particulars: Particulars = Particulars()
  ) {
    self.date = date
    self.step = step
    self.outcome = outcome
    self.placement = placement
    self.department = department
    self.particulars = particulars
  }

  package var isEmpty: Bool { self == MilestoneChange() }

  package func applied(to milestone: Milestone) -> Milestone {
    Milestone(
      kind: milestone.kind, date: date ?? milestone.date, step: step ?? milestone.step,
      outcome: outcome ?? milestone.outcome, placement: placement ?? milestone.placement,
      department: department ?? milestone.department,
      particulars: milestone.particulars.applying(particulars), answers: milestone.answers)
  }
}
