/// A calendar day of the proleptic Gregorian calendar, counted in days from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// Takes a date that exists, between the years 1900 and 2199.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The days of the years that dates can be taken from.
  package static let calendar = first...last

  private static let first = Day(number: number(year: 1900, month: 1, day: 1))
  private static let last = Day(number: number(year: 2199, month: 12, day: 31))

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day-number some months later, or that month's last day (Civil Code §202).
  package func adding(months: Int) -> Day {
    let parts = components
    let index = parts.year * 12 + parts.month - 1 + months
    let year = index / 12
    let month = index % 12 + 1
    let day = min(parts.day, Day.length(ofMonth: month, year: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  /// The day of the week, Monday being 1 and Sunday 7 (ISO 8601).
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day: CustomStringConvertible {
  /// The date as ISO 8601 writes it.
  package var description: String {
    let parts = components
    return "\(parts.year)-\(twoDigits(parts.month))-\(twoDigits(parts.day))"
  }
}
