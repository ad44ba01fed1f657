/// Reads how long a duty takes, and checks that what its clock needs is there.
struct TimingReader {
  let clock: Clock
  let isOffice: Bool

  func timing(from draft: inout PackDraft<RuleKey>) -> Timing {
    requireMoments(in: &draft)
    let limit = limit(from: &draft)
    return Timing(
      clock: clock, limit: limit, recurrence: recurrence(from: &draft, limit: limit),
      warning: draft.value(.warn, TimingReader.delay),
      longest: draft.value(.longest, LimitText.limit),
      exception: draft.value(.exception, LimitText.exception),
      noLater: draft.value(.noLater, LimitText.yearDays) ?? [],
      stands: draft.value(.stands, TimingReader.rule),
      periods: draft.value(.periods, LimitText.yearDays) ?? [],
      isFollowedNextDay: draft.says("next-day", .followed))
  }

  private static func rule(_ text: PackText) throws(PackFault) -> RuleID {
    guard let rule = RuleID(text.text) else { throw PackFault(.badRuleID(text.text), at: text) }
    return rule
  }

  private func requireMoments(in draft: inout PackDraft<RuleKey>) {
    guard !isOffice else { return }
    switch clock {
    case .deadline, .maximum, .minimum, .recurring, .open:
      _ = draft.required(.from)
      _ = draft.required(.met)
    case .precedence:
      _ = draft.required(.before)
      _ = draft.required(.met)
    case .count: _ = draft.required(.met)
    case .context, .retention: break
    }
  }

  private func limit(from draft: inout PackDraft<RuleKey>) -> Limit? {
    switch clock {
    case .precedence, .open: break
    case .deadline, .maximum, .minimum, .recurring, .count, .context, .retention:
      _ = draft.required(.limit)
    }
    guard let limit = draft.value(.limit, LimitText.limit) else { return nil }
    if (limit.unit == .count) != (clock == .count), let text = draft.text(.limit) {
      draft.refuse(.unitDoesNotFit(limit.unit.rawValue), at: text)
    }
    return limit
  }

  private func recurrence(from draft: inout PackDraft<RuleKey>, limit: Limit?) -> Recurrence? {
    let months = draft.value(.schedule, LimitText.months)
    let minors = draft.value(.scheduleMinor, LimitText.months)
    let again = draft.value(.then, LimitText.limit)
    guard clock == .recurring else { return nil }
    if let months { return .schedule(months: months, minors: minors) }
    return (again ?? limit).map(Recurrence.interval)
  }

  static func delay(_ text: PackText) throws(PackFault) -> Limit {
    let limit = try LimitText.limit(text)
    guard limit.isDelay else { throw PackFault(.unitDoesNotFit(limit.unit.rawValue), at: text) }
    return limit
  }
}
