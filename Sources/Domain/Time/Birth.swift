/// What is known of when a person was born: a date, or an age range at rescue.
package enum Birth: Hashable, Sendable {
  case on(EventDate)
  /// Completed years on the day of rescue, from the lower to the upper estimate.
  case aged(ClosedRange<Int>, at: Day)

  /// The days on which the person can have been born.
  ///
  /// Someone of completed age `a` on day `d` was born after the day of which `d` is the birthday
  /// `a + 1`, and at the latest on the day of which it is the birthday `a`.
  package var days: ClosedRange<Day> {
    switch self {
    case .on(let date): return date.earliest...date.latest
    case .aged(let years, let day):
      let first = Birth.firstDay(aged: years.upperBound, on: day)
      return first...max(first, Birth.lastDay(aged: years.lowerBound, on: day))
    }
  }

  /// Whether the person has completed the years on that day.
  package func hasReached(_ years: Int, on day: Day) -> Answer {
    let days = days
    if Birth.birthday(years, ofBorn: days.upperBound) <= day { return .yes }
    return Birth.birthday(years, ofBorn: days.lowerBound) > day ? .no : .unknown
  }

  /// The day on which the person has surely completed the years.
  package func day(reaching years: Int) -> Day {
    Birth.birthday(years, ofBorn: days.upperBound)
  }

  /// The completed years on that day, from the lowest to the highest they can be.
  package func age(on day: Day) -> ClosedRange<Int> {
    let days = days
    let lowest = Birth.completedYears(from: days.upperBound, to: day)
    return lowest...max(lowest, Birth.completedYears(from: days.lowerBound, to: day))
  }

  /// The birthday in a later year; for 29 February it is 1 March of a common year.
  static func birthday(_ years: Int, ofBorn day: Day) -> Day {
    let parts = day.components
    let year = parts.year + years
    if parts.month == 2, parts.day == 29, !Day.isLeap(year) {
      return Day(number: Day.number(year: year, month: 3, day: 1))
    }
    return Day(number: Day.number(year: year, month: parts.month, day: parts.day))
  }

  private static func completedYears(from born: Day, to day: Day) -> Int {
    let years = day.year - born.year
    return max(0, birthday(years, ofBorn: born) <= day ? years : years - 1)
  }

  private static func firstDay(aged years: Int, on day: Day) -> Day {
    var candidate = day.adding(months: -12 * (years + 1))
    while birthday(years + 1, ofBorn: candidate) <= day { candidate = candidate.adding(days: 1) }
    return candidate
  }

  private static func lastDay(aged years: Int, on day: Day) -> Day {
    var candidate = day.adding(months: -12 * years).adding(days: 1)
    while birthday(years, ofBorn: candidate) > day { candidate = candidate.adding(days: -1) }
    return candidate
  }
}
