import Domain

extension DateGrammar {
  /// 2026年, 2026年11月, 2026年11月3日, 11月18日, 十一月十八日; 26年 is refused.
  func written(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    guard let number = cursor.takeNumber() else { return nil }
    if cursor.take(.year) { return try rest(ofYear: number, &cursor) }
    guard cursor.take(.month), let day = cursor.takeNumber() else { return nil }
    _ = cursor.take(.dayOfMonth)
    return EventDate(try lastDay(month: number, day: day))
  }

  /// 18 Nov 2026, Nov 18, November 18, 2026, Nov 2026.
  func english(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    let before = cursor.takeWritten()
    guard let month = cursor.take({ if case .monthName(let month) = $0 { month } else { nil } })
    else { return nil }
    var numbers = before.map { [$0] } ?? []
    while !cursor.isAtEnd {
      _ = cursor.take(.comma)
      guard let number = cursor.takeWritten() else { return nil }
      numbers.append(number)
    }
    switch numbers.count {
    case 1 where numbers[0].digits == 4: return try self.month(numbers[0].value, month)
    case 1: return EventDate(try lastDay(month: month, day: numbers[0].value))
    case 2 where numbers[1].digits == 4:
      return EventDate(try day(numbers[1].value, month, numbers[0].value))
    default: return nil
    }
  }

  /// 农历八月十五, 农历2025年闰六月初一, 正月初一: the last one, or that of the year.
  func lunar(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    let isNamed = cursor.take(.lunar)
    var year: Int?
    var ahead = cursor
    if let number = ahead.takeNumber(), ahead.take(.year) {
      year = number
      cursor = ahead
    }
    let isLeap = cursor.take(.leap)
    let special = cursor.take { if case .lunarMonth(let month) = $0 { month } else { nil } }
    let numbered = special == nil ? cursor.takeNumber() : nil
    guard let month = special ?? numbered, special != nil || cursor.take(.month) else { return nil }
    let isFirst = cursor.take(.first)
    guard let day = cursor.takeNumber(), isNamed || isLeap || special != nil || isFirst else {
      return nil
    }
    _ = cursor.take(.dayOfMonth)
    let date = LunarCalendar.Date(year: year, month: month, isLeap: isLeap, day: day)
    let latest = try year == nil ? base : self.day((year ?? 0) + 1, 3, 1)
    guard let found = LunarCalendar().lastDay(date, upTo: latest) else { throw .noSuchLunarDay }
    // A thirtieth that the month had not in the last lunar year is hardly meant years back.
    let isLongAgo = latest.number - found.number > LunarCalendar.longestYear
    if year == nil, !isLeap, isLongAgo { throw .noSuchLunarDay }
    return EventDate(found)
  }
}
