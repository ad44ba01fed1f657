package import Domain

/// The last day or the last minute at which a duty is done in time.
package enum DueDate: Hashable, Sendable {
  case day(Day)
  case moment(Moment)

  package var day: Day {
    switch self {
    case .day(let day): day
    case .moment(let moment): moment.day
    }
  }

  package func isPassed(by moment: Moment) -> Bool {
    switch self {
    case .day(let day): moment.minutes >= (day.number + 1) * 1_440
    case .moment(let due): moment.minutes > due.minutes
    }
  }

  /// What is left at a moment.
  package func margin(at moment: Moment) -> Margin {
    switch self {
    case .day(let day): return .days(day.number - moment.day.number)
    case .moment(let due):
      let minutes = due.minutes - moment.minutes
      return .hours(minutes >= 0 ? minutes / 60 : -((59 - minutes) / 60))
    }
  }
}
