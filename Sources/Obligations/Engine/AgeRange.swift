import Domain

/// The ages a person can have, from the first and the last day of birth that are possible.
struct AgeRange {
  private let elder: Birth
  private let younger: Birth
  /// Kept, for most rules with an age ask for this one.
  private let comingOfAge: ClosedRange<Day>

  init(_ birth: Birth) {
    let days = birth.days
    elder = .on(EventDate(days.lowerBound))
    younger = .on(EventDate(days.upperBound))
    comingOfAge = AgeRange.days(reaching: 18, elder: elder, younger: younger)
  }

  /// The first and the last day on which the years can be completed.
  func days(reaching years: Int) -> ClosedRange<Day> {
    if years == 18 { return comingOfAge }
    return AgeRange.days(reaching: years, elder: elder, younger: younger)
  }

  private static func days(
    reaching years: Int, elder: Birth, younger: Birth
  ) -> ClosedRange<Day> {
    let first = elder.day(reaching: years)
    return first...(elder == younger ? first : max(first, younger.day(reaching: years)))
  }

  /// Whether the years are completed throughout a span of days.
  func hasReached(_ years: Int, first: Day, last: Day) -> Answer {
    if years <= 0 { return .yes }
    let days = days(reaching: years)
    if days.upperBound.number <= first.number { return .yes }
    return days.lowerBound.number > last.number ? .no : .unknown
  }
}
