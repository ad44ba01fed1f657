import Domain

/// When a clock began, as far as it is known.
struct Start {
  let source: TriggerSource
  /// The date of what started the clock; nothing where it is only bounded.
  let happened: EventDate?
  let first: Day
  let last: Day
  let minute: Int?
  /// False where it may lie ahead, for an age or a period that is only bounded.
  let hasHappened: Bool

  init(
    source: TriggerSource, happened: EventDate?, first: Day, last: Day, minute: Int? = nil,
    hasHappened: Bool = true
  ) {
    self.source = source
    self.happened = happened
    self.first = first
    self.last = last
    self.minute = minute
    self.hasHappened = hasHappened
  }

  /// The start at a recorded date.
  init(source: TriggerSource, date: EventDate) {
    self.init(
      source: source, happened: date, first: date.earliest, last: date.latest,
      minute: date.minute)
  }

  var isDay: Bool { first.number == last.number }

  /// The date as far as it can be written as one.
  var date: EventDate? {
    guard isDay else {
      return happened.flatMap { $0.earliest == first && $0.latest == last ? $0 : nil }
    }
    return minute.flatMap { EventDate(first, minute: $0) } ?? EventDate(first)
  }

  /// The one that came first, or bounds of it.
  func orEarlier(_ other: Start) -> Start {
    if precedes(other) { return self }
    if other.precedes(self) { return other }
    return Start(
      source: source, happened: nil, first: min(first, other.first), last: min(last, other.last),
      hasHappened: hasHappened || other.hasHappened)
  }

  /// The one that came last, or bounds of it.
  func orLater(_ other: Start) -> Start {
    if precedes(other) { return other }
    if other.precedes(self) { return self }
    return Start(
      source: source, happened: nil, first: max(first, other.first), last: max(last, other.last),
      hasHappened: hasHappened && other.hasHappened)
  }

  /// Whether this came before the other, or at the same time, beyond doubt.
  private func precedes(_ other: Start) -> Bool {
    if last.number < other.first.number { return true }
    guard isDay, other.isDay, first.number == other.first.number else { return false }
    guard let later = other.minute else { return true }
    return minute.map { $0 <= later } ?? false
  }
}

extension Start {
  /// Whether it is the last day of a period, which ends at midnight (Civil Code §203).
  var endsPeriod: Bool {
    if case .ruleEnded = source { return true }
    return false
  }

  /// The first day on which what waits for it may be done.
  var firstDayAfter: Day { endsPeriod ? last.adding(days: 1) : last }
}
