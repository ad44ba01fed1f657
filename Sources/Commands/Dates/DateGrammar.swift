import Domain

/// Reads dates as people write and speak them.
///
/// What is exact (`2026-03-14`) is taken as it is. A day or weekday without its year or week is the
/// last one that is not in the future. What can be read in two ways is refused with both readings,
/// never guessed: `3/4/2026`, and 上周日, since weeks begin on Monday by standard and on Sunday by
/// habit. How precisely the date was said is how precisely it is kept.
struct DateGrammar {
  /// The day that relative dates are counted from; without one they are refused.
  let today: Day?

  /// Reads a date with or without a time.
  func read(_ text: String) throws(DateProblem) -> EventDate {
    if let exact = EventDate(text) { return exact }
    guard let tokens = DateTokenizer.tokens(of: text), !tokens.isEmpty else { throw .unknown }
    let start = ClockTime.start(in: tokens)
    let date = start == 0 ? EventDate(try base) : try date(of: tokens[..<start])
    guard start < tokens.count else { return date }
    let minutes = try ClockTime.minutes(of: tokens[start...])
    guard let day = date.day, let timed = EventDate(day, minute: minutes) else {
      throw .needsDay
    }
    return timed
  }

  /// The lunar date that a text names, for the echo.
  func isLunar(_ text: String) -> Bool {
    DateTokenizer.tokens(of: text)?.contains {
      switch $0 {
      case .lunar, .lunarMonth, .leap, .first: true
      default: false
      }
    } ?? false
  }

  /// Today.
  var base: Day {
    get throws(DateProblem) {
      guard let today else { throw .needsToday }
      return today
    }
  }

  /// Tries one shape after another; the first that reads all tokens holds.
  private func date(of tokens: ArraySlice<DateToken>) throws(DateProblem) -> EventDate {
    let shapes: [(inout TokenCursor) throws(DateProblem) -> EventDate?] = [
      relativeDay, ago, weekday, relativeMonth, lunar, written, numeric, english,
    ]
    for shape in shapes {
      var cursor = TokenCursor(tokens)
      if let date = try shape(&cursor), cursor.isAtEnd { return date }
    }
    throw .unknown
  }

  /// A day of the calendar, or the reason why there is none.
  func day(_ year: Int, _ month: Int, _ day: Int) throws(DateProblem) -> Day {
    let whole = try self.month(year, month)
    let length = Day.length(ofMonth: month, year: year)
    guard let date = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(day, month: whole, length: length)
    }
    return date
  }

  func month(_ year: Int, _ month: Int) throws(DateProblem) -> EventDate {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let date = EventDate(year: year, month: month) else { throw .yearOutOfRange(year) }
    return date
  }

  func year(_ year: Int) throws(DateProblem) -> EventDate {
    guard let date = EventDate(year: year, month: nil) else { throw .yearOutOfRange(year) }
    return date
  }

  /// The last such day of the year that is not in the future.
  func lastDay(month: Int, day: Int) throws(DateProblem) -> Day {
    let today = try base
    // Four years back there is always a leap day, and eight across 1900 and 2100.
    for year in stride(from: today.year, through: today.year - 8, by: -1) {
      guard (1...12).contains(month) else { throw .noSuchMonth(month) }
      if let date = Day(year: year, month: month, day: day), date <= today { return date }
    }
    return try self.day(today.year, month, day)
  }
}
