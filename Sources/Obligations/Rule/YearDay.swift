import Domain

/// A day of every year, such as the first of a school term.
package struct YearDay: Hashable, Sendable {
  package let month: Int
  package let day: Int

  /// Takes a day that every year has.
  init?(month: Int, day: Int) {
    guard Day(year: 2023, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The first such day after a day.
  func next(after day: Day) -> Day? {
    [day.year, day.year + 1].lazy.compactMap { Day(year: $0, month: month, day: self.day) }
      .first { $0 > day }
  }
}

extension YearDay: CustomStringConvertible {
  package var description: String {
    (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
  }
}
