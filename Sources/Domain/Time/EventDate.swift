/// A date as precisely as it is known: a year, a month, a day, or a minute of a day.
///
/// Where only a month or a year is known, `earliest` and `latest` bound the day. A day alone counts
/// from its end wherever hours run.
package struct EventDate: Hashable, Sendable {
  package enum Precision: Int, CaseIterable, Sendable {
    case year
    case month
    case day
    case minute
  }

  package let precision: Precision
  package let earliest: Day
  /// Minutes after midnight in China Standard Time, where the precision is a minute.
  package let minute: Int?

  package init(_ day: Day) {
    precision = .day
    earliest = day
    minute = nil
  }

  /// Takes a minute from 0 to 1439.
  package init?(_ day: Day, minute: Int) {
    guard (0..<1_440).contains(minute) else { return nil }
    precision = .minute
    earliest = day
    self.minute = minute
  }

  /// Takes a whole month, or a whole year where the month is missing.
  package init?(year: Int, month: Int?) {
    guard let first = Day(year: year, month: month ?? 1, day: 1) else { return nil }
    precision = month == nil ? .year : .month
    earliest = first
    minute = nil
  }

  package var latest: Day {
    switch precision {
    case .year: earliest.adding(months: 12).adding(days: -1)
    case .month: earliest.adding(months: 1).adding(days: -1)
    case .day, .minute: earliest
    }
  }

  /// The day, where the date is at least that precise.
  package var day: Day? {
    switch precision {
    case .year, .month: nil
    case .day, .minute: earliest
    }
  }
}

extension EventDate: Comparable {
  /// Orders by the latest day it can be, then by the minute; a day alone is its own end.
  package static func < (one: EventDate, other: EventDate) -> Bool {
    (one.latest, one.minute ?? 1_440) < (other.latest, other.minute ?? 1_440)
  }
}
