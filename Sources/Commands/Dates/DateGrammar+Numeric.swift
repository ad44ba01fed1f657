import Domain

extension DateGrammar {
  /// 2026-3-14, 2026/03, 20260314, 11-18, 11/18, 14/3/2026, 3/2026.
  func numeric(_ cursor: inout TokenCursor) throws(DateProblem) -> EventDate? {
    guard let first = cursor.takeWritten() else { return nil }
    guard let separator = cursor.take(DateGrammar.separator) else {
      return try together(first)
    }
    guard let second = cursor.takeWritten() else { return nil }
    guard cursor.take(DateGrammar.separator) != nil else {
      return try pair(first, second, separator)
    }
    guard let third = cursor.takeWritten() else { return nil }
    if first.digits == 4 { return EventDate(try day(first.value, second.value, third.value)) }
    guard third.digits == 4 else { return nil }
    return EventDate(
      try either(first.value, second.value) { (a, b) throws(DateProblem) in
        try day(third.value, a, b)
      })
  }

  private static func separator(_ token: DateToken) -> DateToken? {
    switch token {
    case .dash, .slash, .dot: token
    default: nil
    }
  }

  /// Eight digits are a day, four a year; six can be a month or a day and are refused.
  private func together(_ number: (value: Int, digits: Int)) throws(DateProblem) -> EventDate? {
    let value = number.value
    switch number.digits {
    case 4 where (1900...2199).contains(value): return try year(value)
    case 6:
      let readings = [
        EventDate(year: value / 100, month: value % 100),
        Day(year: 2000 + value / 10_000, month: value / 100 % 100, day: value % 100)
          .map { EventDate($0) },
      ].compactMap(\.self)
      throw readings.isEmpty ? .unknown : .ambiguous(readings)
    case 8: return EventDate(try day(value / 10_000, value / 100 % 100, value % 100))
    default: return nil
    }
  }

  /// A year with a month, or a month with a day; with a dash the month comes first, as in ISO 8601.
  private func pair(
    _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int),
    _ separator: DateToken
  ) throws(DateProblem) -> EventDate? {
    if first.digits == 4 { return try month(first.value, second.value) }
    if second.digits == 4 { return try month(second.value, first.value) }
    guard first.digits <= 2, second.digits <= 2 else { return nil }
    if separator == .dash {
      return EventDate(try lastDay(month: first.value, day: second.value))
    }
    return EventDate(
      try either(first.value, second.value) { (a, b) throws(DateProblem) in
        try lastDay(month: a, day: b)
      })
  }

  /// The one reading of two numbers as month and day, in whichever order.
  private func either(
    _ first: Int, _ second: Int, _ day: (Int, Int) throws(DateProblem) -> Day
  ) throws(DateProblem) -> Day {
    guard first != second, (1...12).contains(first), (1...12).contains(second) else {
      return (1...12).contains(first) ? try day(first, second) : try day(second, first)
    }
    throw .ambiguous([try day(first, second), try day(second, first)].map { EventDate($0) })
  }
}
