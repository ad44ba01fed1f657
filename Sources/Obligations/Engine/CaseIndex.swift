import Domain

/// A case as it stood at a moment, with its milestones by kind.
struct CaseIndex {
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

  /// Takes a later day than the moment's where what lies ahead is asked for.
  init(_ state: CaseState, on now: Moment, looking day: Day? = nil) {
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
    for logged in state.milestones.reversed() {
      let ordinal = KindOrdinals.ordinal(of: logged.milestone.kind)
      let event = CaseEvent(
        logged.milestone, entry: logged.entry, ordinal: ordinal, next: heads[ordinal])
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

  /// The first milestone that a pattern matches and that passes a further test.
  func first(
    _ pattern: MilestonePattern, where holds: (CaseEvent) -> Bool = { _ in true }
  ) -> CaseEvent? {
    var place = firstByKind[pattern.ordinal]
    while place >= 0 {
      let event = events[place]
      if pattern.matches(event), holds(event) { return event }
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
    return events.reversed().filter { event in
      patterns.contains { $0.ordinal == event.ordinal && $0.matches(event) }
    }
  }

  /// The latest placement on record.
  var placement: PlacementSet? {
    for event in events {
      if let placement = event.placement { return placement }
    }
    return nil
  }
}
