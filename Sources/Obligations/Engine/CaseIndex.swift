import Domain

/// A case as it stood at a moment, with its milestones by kind.
///
/// An immutable class, for every question to it would copy its many parts.
final class CaseIndex: Sendable {
  let facts: CaseFacts
  let now: Moment
  let today: Day
  let ages: AgeRange
  let end: CaseEnd?
  /// The milestones that had begun by then, the latest first.
  let events: [CaseEvent]
  let kinds: KindSet
  /// Whether the person refused anything.
  let hasRefusals: Bool
  /// The day on which an unknown identity was last found out.
  let identified: Day?
  private let firstByKind: [Int]
  private let milestones: [LoggedMilestone]
  /// Of a milestone that is still to be recorded, whose place is the one after the last.
  private let proposed: Particulars

  /// Takes a later day than the moment's where what lies ahead is asked for.
  init(
    _ state: CaseState, on now: Moment, looking day: Day? = nil,
    proposed: Particulars = Particulars()
  ) {
    milestones = state.milestones
    self.proposed = proposed
    facts = state.facts
    self.now = now
    today = day ?? now.day
    ages = AgeRange(state.facts.birth)
    end = CaseEnd(of: state, on: now)
    let change = state.annotations.identityChanges.last
    identified = change.flatMap { $0.status == .known ? $0.from : nil }
    var kinds = KindSet()
    var heads = [Int](repeating: -1, count: KindOrdinals.count)
    var events: [CaseEvent] = []
    events.reserveCapacity(state.milestones.count)
    for place in milestones.indices.reversed() {
      let milestone = milestones[place].milestone
      let ordinal = KindOrdinals.ordinal(of: milestone.kind)
      let event = CaseEvent(milestone, place: place, ordinal: ordinal, next: heads[ordinal])
      guard event.earliest.minutes <= now.minutes else { continue }
      heads[ordinal] = events.count
      kinds.insert(ordinal)
      events.append(event)
    }
    self.events = events
    self.kinds = kinds
    hasRefusals = events.contains { $0.step == .declined }
    firstByKind = heads
  }

  /// The milestone on record that an event stands for.
  func logged(_ event: CaseEvent) -> LoggedMilestone { milestones[event.place] }

  /// What a milestone answers, on record or still to be recorded.
  func particulars(of event: CaseEvent) -> Particulars {
    event.place < milestones.count ? milestones[event.place].milestone.particulars : proposed
  }

  /// Whether a milestone is one that a pattern asks for.
  func matches(_ event: CaseEvent, _ pattern: MilestonePattern) -> Bool {
    guard pattern.ordinal == event.ordinal, pattern.fits(event) else { return false }
    return pattern.answers.isEmpty
      || pattern.answers.allSatisfy { $0.holds(for: particulars(of: event)) }
  }

  /// Whether a milestone answers the questions of a pattern, one way or the other.
  func isAnswered(_ pattern: MilestonePattern, by event: CaseEvent) -> Bool {
    guard pattern.ordinal == event.ordinal, !pattern.steps.isDisjoint(with: event.step) else {
      return false
    }
    return pattern.answers.allSatisfy { particulars(of: event)[$0.particular] != nil }
  }

  /// The first milestone that a pattern matches and that passes a further test.
  func first(
    _ pattern: MilestonePattern, where holds: (CaseEvent) -> Bool = { _ in true }
  ) -> CaseEvent? {
    var place = firstByKind[pattern.ordinal]
    while place >= 0 {
      let event = events[place]
      if matches(event, pattern), holds(event) { return event }
      place = event.next
    }
    return nil
  }

  /// The last milestone of a kind that passes a test.
  func last(_ ordinal: Int, where holds: (CaseEvent) -> Bool) -> CaseEvent? {
    var place = firstByKind[ordinal]
    var last: CaseEvent?
    while place >= 0 {
      let event = events[place]
      if holds(event) { last = event }
      place = event.next
    }
    return last
  }

  /// The earliest milestone that any of the patterns matches and that passes a further test.
  func first(
    _ patterns: [MilestonePattern], where holds: (CaseEvent) -> Bool = { _ in true }
  ) -> CaseEvent? {
    if patterns.count == 1 { return first(patterns[0], where: holds) }
    var earliest: CaseEvent?
    for pattern in patterns {
      guard let found = first(pattern, where: holds) else { continue }
      if let best = earliest, !found.precedes(best) { continue }
      earliest = found
    }
    return earliest
  }

  /// Whether a pattern matches anything, which is quicker than finding it.
  func has(_ patterns: [MilestonePattern]) -> Bool {
    patterns.contains { firstByKind[$0.ordinal] >= 0 && first($0) != nil }
  }

  /// All milestones that any of the patterns matches, in the order of their dates.
  func all(_ patterns: [MilestonePattern]) -> [CaseEvent] {
    guard has(patterns) else { return [] }
    var found: [CaseEvent] = []
    for event in events.reversed() where patterns.contains(where: { matches(event, $0) }) {
      found.append(event)
    }
    return found
  }

  /// The latest placement on record.
  var placement: PlacementSet? {
    for event in events {
      if let placement = event.placement { return placement }
    }
    return nil
  }
}
