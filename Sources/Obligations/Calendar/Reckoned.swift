package import Domain

/// A day found by counting working days.
package struct Reckoned: Hashable, Sendable {
  package let day: Day
  /// False where a day outside the calendar had to be judged by its weekday alone.
  package let isCertain: Bool
}
