import Domain

extension Assessment {
  mutating func judgeRecurring(_ rule: Rule) {
    guard let trigger = rule.start.trigger, let recurrence = rule.timing.recurrence else { return }
    guard let start = start(of: trigger) else { return judgeMissingStart(of: rule) }
    switch recurrence {
    case .interval(let again): judgeInterval(rule, start: start, again: again)
    case .schedule(let months, let minors):
      let isMinor = answer(.aged(from: 0, through: 17), first: start.first, last: start.last)
      judgeSchedule(rule, start: start, months: isMinor == .yes ? minors ?? months : months)
    }
  }

  /// Each completion starts the next instance.
  private mutating func judgeInterval(_ rule: Rule, start: Start, again: Limit) {
    var start = start
    var instance = 1
    for event in index.all(rule.fulfilment.met) where event.last >= start.first {
      let limit = instance == 1 ? nil : again
      judge(rule, instance: instance, start: start, completed: event, limit: limit)
      start = Start(source: .milestone(event.kind), date: event.date)
      instance += 1
    }
    judge(
      rule, instance: instance, start: start, completed: nil, limit: instance == 1 ? nil : again)
  }

  /// Points in time after one start; a point is met by what comes after the point before it.
  ///
  /// One open instance at a time: the points that pass while one is missed fall away with it, and
  /// the next is the first after the day on which it was made up for. Where it cannot be told
  /// whether the person is a minor, the points that hold for everybody are asked for.
  private mutating func judgeSchedule(_ rule: Rule, start: Start, months: [Int]) {
    var events = index.all(rule.fulfilment.met)[...]
    var boundary = start.last
    var made: Day?
    for (place, month) in months.enumerated() {
      let limit = Limit(value: month, unit: .month)
      let span = reckoner.span(limit, of: rule, from: start)
      guard let due = span.first?.day else { return }
      if let made, due <= made { continue }
      events = events.drop { $0.last <= boundary }
      let event = events.first
      judge(rule, instance: place + 1, start: start, completed: event, limit: limit)
      guard let event else { return }
      boundary = max(due, event.last)
      made = event.last
    }
  }
}
