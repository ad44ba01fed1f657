import Domain
import Foundation

/// The Chinese calendar in the time zone it is made for.
///
/// Months are found by walking back from month to month, since a month's number alone does not say
/// whether a leap month came before.
struct LunarCalendar {
  /// A day of a month; the year is the one in which the lunar year begins, where it is named.
  struct Date: Hashable {
    var year: Int?
    let month: Int
    let isLeap: Bool
    let day: Int
  }

  /// The walk back is given up after this many months: more than the 19 years in which every common
  /// leap month comes again, and most of the rare ones.
  private static let reach = 12 * 60

  /// A year with a leap month has at most 385 days.
  static let longestYear = 385

  private let calendar: Calendar

  init() {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3_600) ?? calendar.timeZone
    self.calendar = calendar
  }

  /// The last day with that lunar date, not after a day; nothing where there is none.
  func lastDay(_ date: Date, upTo latest: Day) -> Day? {
    guard (1...12).contains(date.month), (1...30).contains(date.day) else { return nil }
    var start = monthStart(of: date.year.flatMap { Day(year: $0 + 1, month: 2, day: 20) } ?? latest)
    for _ in 0..<LunarCalendar.reach {
      let month = components(of: start)
      let day = start.adding(days: date.day - 1)
      if month.month == date.month, month.isLeap == date.isLeap, day <= latest,
        date.year == nil || date.year == month.year, components(of: day).month == month.month,
        components(of: day).isLeap == month.isLeap
      {
        return day
      }
      if let year = date.year, start.year < year { return nil }
      start = monthStart(of: start.adding(days: -1))
    }
    return nil
  }

  /// The lunar date of a day.
  func date(of day: Day) -> Date {
    let parts = components(of: day)
    return Date(year: parts.year, month: parts.month, isLeap: parts.isLeap, day: parts.day)
  }

  /// Whether the year of a lunar date has the month of its number twice.
  func hasLeapMonth(besides date: Date) -> Bool {
    guard let year = date.year, let end = Day(year: year + 1, month: 3, day: 1) else {
      return false
    }
    let other = Date(year: year, month: date.month, isLeap: !date.isLeap, day: 1)
    return lastDay(other, upTo: end) != nil
  }

  private func monthStart(of day: Day) -> Day { day.adding(days: 1 - components(of: day).day) }

  private func components(
    of day: Day
  ) -> (year: Int, month: Int, isLeap: Bool, day: Int) {
    // Noon in China, far from every change of day.
    let noon = Foundation.Date(timeIntervalSince1970: Double(day.number * 86_400 + 4 * 3_600))
    let parts = calendar.dateComponents([.month, .day], from: noon)
    let month = parts.month ?? 0
    // The last months of a lunar year can lie in the next year of the Gregorian calendar.
    let year = month >= 10 && day.month <= 2 ? day.year - 1 : day.year
    return (year, month, parts.isLeapMonth ?? false, parts.day ?? 1)
  }
}

extension LunarCalendar.Date {
  /// The date as it is spoken, such as 农历闰六月初一.
  var label: Label {
    let months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
    let leap = isLeap ? "闰" : ""
    return Label(
      "农历\(leap)\(months[month - 1])月\(LunarCalendar.Date.names[day - 1])",
      "lunar \(isLeap ? "leap " : "")month \(month), day \(day)")
  }

  private static let names: [String] = {
    let ones = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return ones.map { "初" + $0 } + ones.dropLast().map { "十" + $0 } + ["二十"]
      + ones.dropLast().map { "廿" + $0 } + ["三十"]
  }()
}
