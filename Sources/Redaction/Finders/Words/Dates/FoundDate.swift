/// An exact day as it is written in a text.
struct FoundDate {
  let range: Range<Int>
  /// The number of the day (see `CalendarDay`); nothing where no year stands with it.
  let number: Int?
}
