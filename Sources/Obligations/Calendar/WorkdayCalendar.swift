package import Domain

/// The working days of the years that the State Council has announced.
///
/// Monday to Friday, but for the announced days off and made-up working days. A year is covered if
/// its National Day is in the list, for the notice of a year always names it.
package struct WorkdayCalendar: Sendable {
  /// The days whose nature is certain.
  package let coverage: ClosedRange<Day>
  private let workdays: [Bool]

  init(coverage: ClosedRange<Day>, exceptions: [Day: Bool]) {
    self.coverage = coverage
    workdays = (coverage.lowerBound.number...coverage.upperBound.number).map { number in
      let day = Day(number: number)
      return exceptions[day] ?? (day.weekday <= 5)
    }
  }

  /// Whether people work on that day; not to be told outside the coverage.
  package func isWorkday(_ day: Day) -> Answer {
    coverage.contains(day) ? Answer(works(on: day)) : .unknown
  }

  /// The day itself, or the next working day where it is a day off (Civil Code §203).
  package func workday(onOrAfter day: Day) -> Reckoned {
    var candidate = day
    while !works(on: candidate) { candidate = candidate.adding(days: 1) }
    return reckoned(candidate, from: day)
  }

  /// The working day so many working days after a day, which itself is not counted.
  package func workday(_ count: Int, after day: Day) -> Reckoned {
    var candidate = day
    var left = count
    while left > 0 {
      candidate = candidate.adding(days: 1)
      if works(on: candidate) { left -= 1 }
    }
    return reckoned(candidate, from: day)
  }

  /// How many working days lie between two days, the first not counted and the last counted; negative
  /// where the last comes first.
  package func workdays(after day: Day, through last: Day) -> WorkdayCount {
    let (from, to) = (min(day, last), max(day, last))
    var count = 0
    var candidate = from.adding(days: 1)
    while candidate <= to {
      if works(on: candidate) { count += 1 }
      candidate = candidate.adding(days: 1)
    }
    return WorkdayCount(
      days: day <= last ? count : -count,
      isCertain: from == to || from >= coverage.lowerBound && to <= coverage.upperBound)
  }

  private func reckoned(_ day: Day, from start: Day) -> Reckoned {
    Reckoned(day: day, isCertain: coverage.contains(day) && start >= coverage.lowerBound)
  }

  /// Outside the coverage the weekday decides.
  private func works(on day: Day) -> Bool {
    let place = day.number - coverage.lowerBound.number
    return workdays.indices.contains(place) ? workdays[place] : day.weekday <= 5
  }
}
