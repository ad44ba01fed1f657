/// What is to stand in place of a match, where that is not the mask of its kind.
enum MatchMask: BitwiseCopyable, Hashable, Sendable {
  case village
  /// The time from the rescue to a day (see `CalendarDay`).
  case sinceRescue(day: Int32)
}
