/// A word or sign that dates are written with, in Chinese, English and digits.
enum DateToken: Hashable {
  /// A number, and how many digits it was written with; Chinese numerals count none.
  case number(Int, digits: Int)
  case year, month, dayOfMonth, day, week, hour, minute, half, quarter
  case dash, slash, dot, colon, comma
  /// Before, as in `3天前` or `3 days ago`.
  case ago
  case previous, this, next
  /// Days from today, and years from this one.
  case daysFromToday(Int)
  case yearsFromNow(Int)
  /// Monday is 1.
  case weekday(Int)
  case monthName(Int)
  case lunar, leap, first
  case lunarMonth(Int)
  case beforeNoon, noon, afternoon, night

  /// The words, of which the longest that fits is taken.
  static let words: [(String, [DateToken])] = chinese + english

  private static let chinese: [(String, [DateToken])] = [
    ("大前天", [.daysFromToday(-3)]), ("前天", [.daysFromToday(-2)]),
    ("昨天", [.daysFromToday(-1)]), ("昨日", [.daysFromToday(-1)]),
    ("今天", [.daysFromToday(0)]), ("今日", [.daysFromToday(0)]),
    ("大后天", [.daysFromToday(3)]), ("后天", [.daysFromToday(2)]),
    ("明天", [.daysFromToday(1)]), ("明日", [.daysFromToday(1)]),
    ("前年", [.yearsFromNow(-2)]), ("去年", [.yearsFromNow(-1)]), ("今年", [.yearsFromNow(0)]),
    ("明年", [.yearsFromNow(1)]),
    ("农历", [.lunar]), ("阴历", [.lunar]), ("旧历", [.lunar]), ("夏历", [.lunar]),
    ("公历", []), ("阳历", []), ("闰", [.leap]), ("初", [.first]),
    ("正月", [.lunarMonth(1)]), ("冬月", [.lunarMonth(11)]), ("腊月", [.lunarMonth(12)]),
    ("年", [.year]), ("月份", [.month]), ("月", [.month]), ("日", [.dayOfMonth]),
    ("号", [.dayOfMonth]), ("天", [.day]), ("星期", [.week]), ("礼拜", [.week]), ("周", [.week]),
    ("以前", [.ago]), ("之前", [.ago]), ("前", [.ago]),
    ("上", [.previous]), ("本", [.this]), ("这", [.this]), ("今", [.this]), ("下", [.next]),
    ("凌晨", [.beforeNoon]), ("清晨", [.beforeNoon]), ("早晨", [.beforeNoon]),
    ("早上", [.beforeNoon]), ("上午", [.beforeNoon]), ("中午", [.noon]), ("下午", [.afternoon]),
    ("傍晚", [.afternoon]), ("晚上", [.night]), ("夜里", [.night]),
    ("点钟", [.hour]), ("点", [.hour]), ("时", [.hour]), ("分", [.minute]), ("半", [.half]),
    ("刻", [.quarter]), ("个", []), ("的", []), ("那天", []), ("整", []),
  ]

  private static let english: [(String, [DateToken])] =
    [
      ("the day before yesterday", [.daysFromToday(-2)]), ("yesterday", [.daysFromToday(-1)]),
      ("today", [.daysFromToday(0)]), ("tomorrow", [.daysFromToday(1)]),
      ("days", [.day]), ("day", [.day]), ("weeks", [.week]), ("week", [.week]),
      ("months", [.month]), ("month", [.month]), ("years", [.year]), ("year", [.year]),
      ("ago", [.ago]), ("last", [.previous]), ("this", [.this]), ("next", [.next]),
      ("am", [.beforeNoon]), ("pm", [.afternoon]), ("noon", [.noon]),
      ("on", []), ("of", []), ("at", []), ("the", []), ("t", []),
      ("an", [.number(1, digits: 0)]), ("a", [.number(1, digits: 0)]),
      ("st", []), ("nd", []), ("rd", []), ("th", []),
    ] + names(weekdays, DateToken.weekday) + names(months, DateToken.monthName)
    + names(numbers) { .number($0, digits: 0) } + [("sept", [.monthName(9)])]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// The names in full; those of days and months by their first three letters too.
  private static func names(
    _ names: [String], _ token: (Int) -> DateToken
  ) -> [(String, [DateToken])] {
    names.enumerated().flatMap { place, name in
      [(name, [token(place + 1)]), (String(name.prefix(3)), [token(place + 1)])]
    }
  }
}
