import Domain

/// A milestone in the form the engine compares.
struct CaseEvent {
  let kind: MilestoneKind
  let ordinal: Int
  let date: EventDate
  let step: StepSet
  let placement: PlacementSet?
  let department: Department?
  let first: Day
  let last: Day
  /// The place of the next milestone of this kind, or -1.
  let next: Int

  init(_ milestone: Milestone, ordinal: Int, next: Int) {
    kind = milestone.kind
    self.ordinal = ordinal
    date = milestone.date
    step = StepSet(milestone.step)
    placement = milestone.placement.map { PlacementSet($0) }
    department = milestone.department
    first = milestone.date.earliest
    last = milestone.date.latest
    self.next = next
  }

  /// The first minute at which it can have happened.
  var earliest: Moment { Moment(first, minute: date.minute ?? 0) }
  /// The last minute at which it can have happened.
  var latest: Moment { Moment(last, minute: date.minute ?? 1_439) }

  func precedes(_ other: CaseEvent) -> Bool { latest < other.latest }
}
