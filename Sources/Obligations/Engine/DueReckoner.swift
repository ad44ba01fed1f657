import Domain

/// An end, and whether the calendar reached so far.
struct Due {
  let date: DueDate
  let isCertain: Bool
}

/// Counts limits as Civil Code §201–203 does.
///
/// The day on which something happens is not counted; hours run from the minute, or from the end of
/// a day whose minute is not known; a month ends on the same day-number or on its last day; an end
/// on a day off moves to the next working day, but not for hours nor for what is owed the same day.
/// A pause moves the end by its calendar days. Where a rule names days of the year, the first of them
/// after the start is the end, if it comes first.
struct DueReckoner {
  let calendar: WorkdayCalendar
  let adjustments: Adjustments
  let today: Day

  func due(_ limit: Limit, of rule: Rule, from day: Day, minute: Int?) -> Due {
    let due = due(limit, of: rule.id, from: day, minute: minute)
    guard let last = rule.timing.noLater.compactMap({ $0.next(after: day) }).min() else {
      return due
    }
    let end = Due(calendar.workday(onOrAfter: last))
    return end.date.day < due.date.day ? end : due
  }

  private func due(_ limit: Limit, of rule: RuleID, from day: Day, minute: Int?) -> Due {
    switch limit.unit {
    case .hour:
      let start = minute.map { Moment(day, minute: $0) } ?? .end(of: day)
      let end = start.adding(hours: limit.value)
      let paused = added(to: rule, from: day, end: end.day)
      return Due(date: .moment(end.adding(hours: 24 * paused)), isCertain: true)
    case .immediate, .count: return Due(date: .day(day), isCertain: true)
    case .workday:
      let end = calendar.workday(limit.value, after: day)
      let paused = added(to: rule, from: day, end: end.day)
      return paused == 0 ? Due(end) : Due(calendar.workday(onOrAfter: end.day.adding(days: paused)))
    case .day, .month, .year:
      let end = DueReckoner.end(of: limit, from: day)
      let paused = added(to: rule, from: day, end: end)
      return Due(calendar.workday(onOrAfter: end.adding(days: paused)))
    }
  }

  /// The last day of a length of days, months or years, before it moves to a working day.
  static func end(of limit: Limit, from day: Day) -> Day {
    switch limit.unit {
    case .day: day.adding(days: limit.value)
    case .month: day.adding(months: limit.value)
    case .year: day.adding(months: 12 * limit.value)
    case .hour, .workday, .immediate, .count: day
    }
  }

  /// The same reckoner with days on which the clock of a rule stands.
  func standing(_ rule: RuleID, _ days: ClosedRange<Day>?) -> DueReckoner {
    guard let days else { return self }
    let pause = Adjustments.Pause(rule: rule, from: days.lowerBound, through: days.upperBound)
    return DueReckoner(
      calendar: calendar,
      adjustments: Adjustments(
        waivers: adjustments.waivers, pauses: adjustments.pauses + [pause]), today: today)
  }

  private func added(to rule: RuleID, from start: Day, end: Day) -> Int {
    if adjustments.pauses.isEmpty { return 0 }
    return adjustments.days(added: rule, from: start, to: end, now: today)
  }
}

extension Due {
  init(_ reckoned: Reckoned) {
    self.init(date: .day(reckoned.day), isCertain: reckoned.isCertain)
  }
}
