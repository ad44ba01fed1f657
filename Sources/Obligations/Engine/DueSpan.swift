import Domain

/// The first and the last date at which a duty can be due, and what has to be said of it.
struct DueSpan {
  /// Nothing where there is no limit.
  let first: DueDate?
  let last: DueDate?
  /// From when it is due soon, where the rule says so.
  let warning: Day?
  var flags: ObligationFlags

  /// How the duty stands by its clock alone.
  ///
  /// Between not yet due and due soon the more urgent stands: neither is taken for compliance.
  mutating func status(
    _ rule: Rule, _ completed: CaseEvent?, at moment: Moment
  ) -> ObligationStatus {
    guard let first, let last else { return completed == nil ? .notYet : .met }
    if rule.timing.clock == .minimum { return minimum(rule, first, last, completed, at: moment) }
    let (worst, best) = (
      first.isPassed(by: moment), last.isPassed(by: completed?.earliest ?? moment)
    )
    if worst != best {
      if let completed, first.isPassed(by: completed.earliest) != worst {
        flags.insert(.completionImprecise)
      }
      return .unknown
    }
    if completed != nil { return worst ? .late : .met }
    return worst ? .overdue : isSoon(first, at: moment) ? .due : .notYet
  }

  /// A minimum period is met by running out, and failed by what follows it coming early.
  private mutating func minimum(
    _ rule: Rule, _ first: DueDate, _ last: DueDate, _ completed: CaseEvent?, at moment: Moment
  ) -> ObligationStatus {
    guard let completed else {
      let (ranSurely, ranPerhaps) = (last.isPassed(by: moment), first.isPassed(by: moment))
      return ranSurely ? .met : ranPerhaps ? .unknown : .notYet
    }
    let wait = rule.timing.isFollowedNextDay ? 1 : 0
    if completed.first >= last.day.adding(days: wait) { return .met }
    guard completed.last < first.day.adding(days: wait) else { return .unknown }
    flags.insert(.early)
    return .failed
  }

  /// Within 7 days, or 24 hours for hour rules, of the end.
  private func isSoon(_ due: DueDate, at moment: Moment) -> Bool {
    if let warning { return moment.day >= warning }
    return switch due {
    case .day(let day): day.number - moment.day.number <= 7
    case .moment(let end): end.minutes - moment.minutes <= 24 * 60
    }
  }

  /// Notes that what was owed at once took more than 24 hours.
  mutating func warn(_ limit: Limit?, start: Start, at moment: Moment) {
    guard limit?.unit == .immediate else { return }
    let begun = start.minute.map { Moment(start.last, minute: $0) } ?? .end(of: start.last)
    if moment > begun.adding(hours: 24) { flags.insert(.after24h) }
  }
}

extension DueReckoner {
  /// When a duty that began at a start is due.
  func span(_ limit: Limit?, of rule: Rule, from start: Start) -> DueSpan {
    let warning = rule.timing.warning.map { DueReckoner.end(of: $0, from: start.first) }
    guard let limit else { return DueSpan(first: nil, last: nil, warning: warning, flags: []) }
    let early = due(limit, of: rule, from: start.first, minute: start.minute)
    let late = start.isDay ? early : due(limit, of: rule, from: start.last, minute: start.minute)
    var flags: ObligationFlags = []
    if !early.isCertain || !late.isCertain { flags.insert(.calendarEnded) }
    if !start.isDay { flags.insert(.startImprecise) }
    if limit.unit == .hour, start.minute == nil { flags.insert(.startWithoutMinute) }
    return DueSpan(first: early.date, last: late.date, warning: warning, flags: flags)
  }
}
