import Domain

/// Why a text is no date.
enum DateProblem: Error, Hashable {
  /// Nothing that dates are written like.
  case unknown
  /// It can be read in several ways.
  case ambiguous([EventDate])
  case noSuchMonth(Int)
  /// The month has no such day; lengths differ by year.
  case noSuchDay(Int, month: EventDate, length: Int)
  case noSuchTime
  /// The Chinese calendar has no such day; a leap month, or a thirtieth.
  case noSuchLunarDay
  /// Dates are taken from the years 1900 to 2199.
  case yearOutOfRange(Int)
  /// "Yesterday" and the like where no today is known.
  case needsToday
  /// A month or a year where a day is needed, or a minute where none is taken.
  case needsDay
}
