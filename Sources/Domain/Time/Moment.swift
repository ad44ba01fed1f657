/// A minute in China Standard Time, counted from 1970-01-01T00:00 there.
///
/// The product works in one time zone, UTC+8, which has had no summer time since 1991.
package struct Moment: Hashable, Comparable, Sendable {
  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  package init(_ day: Day, minute: Int) { minutes = day.number * 1_440 + minute }

  /// Takes seconds since 1970-01-01T00:00Z.
  package init(unixSeconds: Int) {
    let shifted = unixSeconds + 8 * 3_600
    minutes = (shifted >= 0 ? shifted : shifted - 59) / 60
  }

  package var day: Day { Day(number: (minutes >= 0 ? minutes : minutes - 1_439) / 1_440) }
  package var minuteOfDay: Int { minutes - day.number * 1_440 }

  /// The moment at which the day ends and the next begins.
  package static func end(of day: Day) -> Moment { Moment(day.adding(days: 1), minute: 0) }

  package func adding(hours: Int) -> Moment { Moment(minutes: minutes + hours * 60) }

  package static func < (one: Moment, other: Moment) -> Bool { one.minutes < other.minutes }
}

extension Moment: CustomStringConvertible {
  package var description: String { text(timeAfter: "T") }

  /// The moment as people read it: the time behind a space.
  package var readable: String { text(timeAfter: " ") }

  private func text(timeAfter mark: String) -> String {
    "\(day)\(mark)\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))"
  }
}

extension EventDate {
  /// The moment from which hours run: the minute itself, or the end of the latest possible day.
  package var hourStart: Moment {
    minute.map { Moment(earliest, minute: $0) } ?? .end(of: latest)
  }
}
