import Domain

/// The dates and codes of a milestone in the form the engine compares.
///
/// It holds nothing that is counted by reference, for the engine copies it all the time; the rest of
/// the milestone is asked of the ``CaseIndex``.
struct CaseEvent {
  /// Where the milestone stands in the case.
  let place: Int
  let kind: MilestoneKind
  let ordinal: Int
  let date: EventDate
  let step: StepSet
  let placement: PlacementSet?
  let first: Day
  let last: Day
  /// The first minute at which it can have happened.
  let earliest: Moment
  /// The last minute at which it can have happened.
  let latest: Moment
  /// The place of the next milestone of this kind, or -1.
  let next: Int

  init(_ milestone: Milestone, place: Int, ordinal: Int, next: Int) {
    self.place = place
    kind = milestone.kind
    self.ordinal = ordinal
    date = milestone.date
    step = StepSet(milestone.step)
    placement = milestone.placement.map { PlacementSet($0) }
    first = milestone.date.earliest
    last = milestone.date.latest
    earliest = Moment(first, minute: date.minute ?? 0)
    latest = Moment(last, minute: date.minute ?? 1_439)
    self.next = next
  }

  func precedes(_ other: CaseEvent) -> Bool { latest.minutes < other.latest.minutes }
}
