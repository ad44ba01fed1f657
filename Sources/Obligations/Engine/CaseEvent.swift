import Domain

/// A milestone in the form the engine compares.
struct CaseEvent {
  /// Nothing for a milestone that is still to be recorded.
  let entry: EntryID?
  let answers: EntryID?
  let kind: MilestoneKind
  let ordinal: Int
  let date: EventDate
  let step: StepSet
  let placement: PlacementSet?
  let department: Department?
  let particulars: Particulars
  let first: Day
  let last: Day
  /// The first minute at which it can have happened.
  let earliest: Moment
  /// The last minute at which it can have happened.
  let latest: Moment
  /// The place of the next milestone of this kind, or -1.
  let next: Int

  init(_ milestone: Milestone, entry: EntryID? = nil, ordinal: Int, next: Int) {
    self.entry = entry
    answers = milestone.answers
    kind = milestone.kind
    self.ordinal = ordinal
    date = milestone.date
    step = StepSet(milestone.step)
    placement = milestone.placement.map { PlacementSet($0) }
    department = milestone.department
    particulars = milestone.particulars
    first = milestone.date.earliest
    last = milestone.date.latest
    earliest = Moment(first, minute: date.minute ?? 0)
    latest = Moment(last, minute: date.minute ?? 1_439)
    self.next = next
  }

  func precedes(_ other: CaseEvent) -> Bool { latest.minutes < other.latest.minutes }
}
