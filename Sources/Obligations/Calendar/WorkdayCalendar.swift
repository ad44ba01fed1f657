package import Domain

/// The working days of the years that the State Council has announced.
///
/// Monday to Friday, but for the announced days off and made-up working days. A year is covered if
/// its National Day is in the list, for the notice of a year always names it.
package struct WorkdayCalendar: Sendable {
  /// The days whose nature is certain.
  package let coverage: ClosedRange<Day>
  private let workdays: [Bool]
  /// How many working days there are from the first covered day through each.
  private let sums: [Int]

  init(coverage: ClosedRange<Day>, exceptions: [Day: Bool]) {
    self.coverage = coverage
    workdays = (coverage.lowerBound.number...coverage.upperBound.number).map { number in
      let day = Day(number: number)
      return exceptions[day] ?? (day.weekday <= 5)
    }
    sums = workdays.reduce(into: []) { $0.append(($0.last ?? 0) + ($1 ? 1 : 0)) }
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
    let count = sum(through: to) - sum(through: from)
    return WorkdayCount(
      days: day <= last ? count : -count,
      isCertain: from == to || from >= coverage.lowerBound && to <= coverage.upperBound)
  }

  private func reckoned(_ day: Day, from start: Day) -> Reckoned {
    Reckoned(day: day, isCertain: coverage.contains(day) && start >= coverage.lowerBound)
  }

  /// The working days from the first covered day through a day, less than none before it.
  private func sum(through day: Day) -> Int {
    if coverage.contains(day) { return sums[day.number - coverage.lowerBound.number] }
    if day > coverage.upperBound {
      return (sums.last ?? 0) + weekdays(through: day) - weekdays(through: coverage.upperBound)
    }
    return weekdays(through: day) - weekdays(through: coverage.lowerBound.adding(days: -1))
  }

  /// The days from Monday to Friday through a day, counted from the week of the first covered day.
  private func weekdays(through day: Day) -> Int {
    let monday = coverage.lowerBound.number - (coverage.lowerBound.weekday - 1)
    let days = day.number - monday
    let weeks = (days - (day.weekday - 1)) / 7
    return 5 * weeks + min(day.weekday, 5)
  }

  /// Outside the coverage the weekday decides.
  private func works(on day: Day) -> Bool {
    let place = day.number - coverage.lowerBound.number
    return workdays.indices.contains(place) ? workdays[place] : day.weekday <= 5
  }
}
