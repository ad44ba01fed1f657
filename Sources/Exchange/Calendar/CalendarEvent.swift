package import Domain

/// Something a calendar shows on a day, or at a minute.
package struct CalendarEvent: Hashable, Sendable {
  package enum Time: Hashable, Sendable {
    case day(Day)
    /// In China Standard Time.
    case minute(Moment)
  }

  /// The same for the same matter in every export, and unlike any other's.
  package let id: String
  /// What everybody who sees the calendar may read.
  package let title: String
  package let time: Time

  package init(id: String, title: String, time: Time) {
    self.id = id
    self.title = title
    self.time = time
  }
}
