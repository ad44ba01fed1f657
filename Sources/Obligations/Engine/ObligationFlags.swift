/// What has to be said beside a status.
package struct ObligationFlags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Hours run, and the start has a day only: they count from its end.
  package static let startWithoutMinute = ObligationFlags(rawValue: 1 << 0)
  /// The start is known to a month or a year only, or is a bound.
  package static let startImprecise = ObligationFlags(rawValue: 1 << 1)
  /// Something was done that follows a start nobody recorded.
  package static let startMissing = ObligationFlags(rawValue: 1 << 2)
  /// The date of completion does not tell whether it was in time.
  package static let completionImprecise = ObligationFlags(rawValue: 1 << 3)
  /// What is recorded of the person does not tell whether the rule holds.
  package static let conditionUnknown = ObligationFlags(rawValue: 1 << 4)
  /// The end lies outside the workday calendar and was counted by weekdays.
  package static let calendarEnded = ObligationFlags(rawValue: 1 << 5)
  /// Owed at once, and more than 24 hours have passed.
  package static let after24h = ObligationFlags(rawValue: 1 << 6)
  /// A minimum period was ended too early.
  package static let early = ObligationFlags(rawValue: 1 << 7)
  /// The case, or something else, ended the duty while it was overdue.
  package static let ended = ObligationFlags(rawValue: 1 << 8)
  /// Judged by the county's own limit or departments.
  package static let changed = ObligationFlags(rawValue: 1 << 9)
  /// Judged by the county's own limit, which asks for less than the law.
  package static let weakened = ObligationFlags(rawValue: 1 << 10)
}
