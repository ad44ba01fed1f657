import Domain

extension DateGrammar {
  /// 今天, 昨天, yesterday.
  func relativeDay(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    guard let days = cursor.take({ if case .daysFromToday(let days) = $0 { days } else { nil } })
    else { return nil }
    return EventDate(try base.adding(days: days))
  }

  /// 3天前, 两周前, 3 days ago; months and years ago are as precise as they are said.
  func ago(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    guard let count = cursor.takeNumber() else { return nil }
    guard let unit = cursor.take({ $0 }), cursor.take(.ago), count <= 10_000 else { return nil }
    let today = try base
    switch unit {
    case .day, .dayOfMonth: return EventDate(today.adding(days: -count))
    case .week: return EventDate(today.adding(days: -7 * count))
    case .month:
      let past = today.adding(months: -count)
      return try month(past.year, past.month)
    case .year: return try year(today.year - count)
    default: return nil
    }
  }

  /// 周三 and wednesday, the last one; 本周三, 上周三 and wednesday last week, of weeks; and last
  /// wednesday, the one before today.
  func weekday(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    let front = cursor.take(DateGrammar.dayName)
    var weeks: Int?
    while let step = cursor.take(DateGrammar.step) { weeks = (weeks ?? 0) + step }
    let hasWeek = cursor.take(.week)
    guard let weekday = front ?? DateGrammar.weekday(&cursor, behindWeek: hasWeek) else {
      return nil
    }
    let today = try base
    guard let weeks else {
      return EventDate(today.adding(days: -((today.weekday - weekday + 7) % 7)))
    }
    if hasWeek || front == nil && weeks == 0 { return try day(weekday, weeks: weeks) }
    guard front == nil, weeks == -1 else { return nil }
    return EventDate(today.adding(days: -((today.weekday - weekday + 6) % 7 + 1)))
  }

  private static func weekday(_ cursor: inout TokenCursor, behindWeek: Bool) -> Int? {
    guard behindWeek else { return cursor.take(dayName) }
    if cursor.take(.dayOfMonth) || cursor.take(.day) { return 7 }
    return cursor.take(dayName)
      ?? cursor.takeNumber().flatMap { (1...6).contains($0) ? $0 : nil }
  }

  private static func dayName(_ token: DateToken) -> Int? {
    if case .weekday(let day) = token { day } else { nil }
  }

  private static func step(_ token: DateToken) -> Int? {
    switch token {
    case .previous: -1
    case .this: 0
    case .next: 1
    default: nil
    }
  }

  /// A weekday of a week; a Sunday only where both ways to count weeks give the same day.
  private func day(_ weekday: Int, weeks: Int) throws(DateProblem) -> EventDate {
    let today = try base
    let monday = today.adding(days: 1 - today.weekday + 7 * weeks)
    let standard = monday.adding(days: weekday - 1)
    let sunday = today.adding(days: -(today.weekday % 7) + 7 * weeks)
    let byHabit = sunday.adding(days: weekday % 7)
    guard standard == byHabit else {
      throw .ambiguous([standard, byHabit].sorted().map { EventDate($0) })
    }
    return EventDate(standard)
  }

  /// 上月15日, 本月3号, 上个月, 去年, 去年11月3日, last month, this year, 15日.
  func relativeMonth(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    if let years = cursor.take({ if case .yearsFromNow(let years) = $0 { years } else { nil } }) {
      return try rest(ofYear: base.year + years, &cursor)
    }
    guard let step = cursor.take(DateGrammar.step) else {
      guard let number = cursor.takeNumber(), cursor.take(.dayOfMonth) else { return nil }
      return EventDate(try lastDay(ofMonth: number))
    }
    if cursor.take(.year) { return try year(base.year + step) }
    guard cursor.take(.month) else { return nil }
    let past = try monthStart(step)
    guard let number = cursor.takeNumber() else { return try month(past.year, past.month) }
    _ = cursor.take(.dayOfMonth)
    return EventDate(try day(past.year, past.month, number))
  }

  /// The first day of the month some months from this one.
  private func monthStart(_ months: Int) throws(DateProblem) -> Day {
    let today = try base
    return today.adding(days: 1 - today.components.day).adding(months: months)
  }

  /// The last day with that number that is not in the future.
  private func lastDay(ofMonth number: Int) throws(DateProblem) -> Day {
    let today = try base
    for months in 0..<3 {
      let month = try monthStart(-months)
      if let day = Day(year: month.year, month: month.month, day: number), day <= today {
        return day
      }
    }
    return try day(today.year, today.month, number)
  }

  /// What can follow a year: nothing, a month, or a month and a day.
  func rest(ofYear year: Int, _ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    guard let month = cursor.takeNumber() else { return try self.year(year) }
    guard cursor.take(.month) else { return nil }
    guard let number = cursor.takeNumber() else { return try self.month(year, month) }
    _ = cursor.take(.dayOfMonth)
    return EventDate(try day(year, month, number))
  }
}
