import Domain

extension Assessment {
  /// When a trigger happened, or nothing where it has not.
  func start(of trigger: Trigger) -> Start? {
    switch trigger {
    case .rescued:
      let start = Start(source: .rescued, date: index.facts.rescued)
      return start.first.number <= index.today.number ? start : nil
    case .milestone(let pattern):
      return index.first(pattern).map { Start(source: .milestone($0.kind), date: $0.date) }
    case .noted(let particular, let pattern): return start(noted: particular, at: pattern)
    case .age(let years): return start(reaching: years)
    case .ruleEnded(let rule): return end(of: rule)
    case .after(let delay, let trigger):
      return start(of: trigger).flatMap { put(off: $0, by: delay) }
    case .firstOf(let one, let other):
      guard let first = start(of: one) else { return start(of: other) }
      return start(of: other).map(first.orEarlier) ?? first
    case .lastOf(let one, let other):
      guard let first = start(of: one), let second = start(of: other) else { return nil }
      return first.orLater(second)
    }
  }

  /// The day that the first milestone to answer names; such a day is a day alone.
  private func start(noted particular: Particular, at pattern: MilestonePattern) -> Start? {
    guard
      let event = index.first(
        pattern, where: { index.particulars(of: $0)[particular] != nil }),
      let day = index.particulars(of: event)[particular].flatMap({ Day($0) }), day <= index.today
    else { return nil }
    return Start(source: .milestone(event.kind), date: EventDate(day))
  }

  private func start(reaching years: Int) -> Start? {
    let days = index.ages.days(reaching: years)
    guard days.lowerBound <= index.today else { return nil }
    let isDay = days.lowerBound == days.upperBound
    return Start(
      source: .age(years), happened: isDay ? EventDate(days.lowerBound) : nil,
      first: days.lowerBound, last: days.upperBound,
      hasHappened: days.upperBound <= index.today)
  }

  /// When the period of another rule has run.
  private func end(of id: RuleID) -> Start? {
    guard let rule = pack.rule(id), let trigger = rule.start.trigger, let limit = rule.timing.limit,
      let start = start(of: trigger)
    else { return nil }
    let first = reckoner.due(limit, of: rule, from: start.first, minute: start.minute).date.day
    let last = reckoner.due(limit, of: rule, from: start.last, minute: start.minute).date.day
    return bounded(.ruleEnded(id), first: first, last: last, after: start)
  }

  /// The days on which the clock of a rule stands, for the period of another one runs.
  func standstill(of rule: Rule) -> ClosedRange<Day>? {
    guard let other = rule.timing.stands.flatMap(pack.rule), let limit = other.timing.limit,
      let start = other.start.trigger.flatMap({ self.start(of: $0) })
    else { return nil }
    let last = reckoner.due(limit, of: other, from: start.last, minute: start.minute).date.day
    let first = start.first.adding(days: 1)
    return first <= last ? first...last : nil
  }

  private func put(off start: Start, by delay: Limit) -> Start? {
    bounded(
      start.source, first: DueReckoner.end(of: delay, from: start.first),
      last: DueReckoner.end(of: delay, from: start.last), after: start)
  }

  private func bounded(
    _ source: TriggerSource, first: Day, last: Day, after start: Start
  ) -> Start? {
    guard first <= index.today else { return nil }
    let isEnd: Bool = if case .ruleEnded = source { true } else { false }
    let happened = isEnd ? (first == last ? EventDate(first) : nil) : start.happened
    return Start(
      source: source, happened: happened, first: first, last: last,
      hasHappened: start.hasHappened && last <= index.today)
  }
}
