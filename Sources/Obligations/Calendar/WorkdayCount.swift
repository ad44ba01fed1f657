/// A number of working days.
package struct WorkdayCount: Hashable, Sendable {
  package let days: Int
  /// False where days outside the calendar had to be judged by their weekdays alone.
  package let isCertain: Bool
}
