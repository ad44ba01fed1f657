import Casebook
import Domain
import Exchange
import Obligations
import Vault

/// A due list as a calendar whose titles tell a case number and a rule, for the office's own duties a rule, and nothing else.
struct DueCalendar {
  private static let first = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:\(CalendarFile.product)\r\n"

  let events: [CalendarEvent]
  /// Duties without a date, which no calendar can show.
  let undated: Int

  /// What is past stands on today, with its own date behind: nobody turns a calendar back.
  init(_ duties: [DueDuty], of casebook: CasebookID, on today: Day, _ language: Language) {
    events = duties.compactMap { DueCalendar.event(of: $0, casebook, today, language) }
    undated = duties.count - events.count
  }

  /// Writes a new file, or one of ours over again.
  func write(to path: String, at now: Moment, checking session: Session) throws {
    let text = CalendarFile(events, stamp: now).text
    try LeakInFile.check(text, in: session)
    try OwnFile(path: path, isOurs: { $0.hasPrefix(DueCalendar.first) }).write(text)
  }

  private static func event(
    of duty: DueDuty, _ casebook: CasebookID, _ today: Day, _ language: Language
  ) -> CalendarEvent? {
    guard let date = duty.obligation.due else { return nil }
    let isPast = date.day < today
    let title = [
      Label("工作提醒", "Work reminder")[language], duty.number.map { "\($0)" }, "\(duty.rule.id)",
      isPast ? "(\(date.day))" : nil,
    ].compactMap(\.self).joined(separator: " ")
    switch date {
    case _ where isPast:
      return CalendarEvent(id: id(of: duty, casebook), title: title, time: .day(today))
    case .day(let day):
      return CalendarEvent(id: id(of: duty, casebook), title: title, time: .day(day))
    case .moment(let moment):
      return CalendarEvent(id: id(of: duty, casebook), title: title, time: .minute(moment))
    }
  }

  /// The same for the same duty in every export, and nothing to read a case from.
  private static func id(of duty: DueDuty, _ casebook: CasebookID) -> String {
    let owner = duty.number.map { "\($0)" } ?? "office"
    let instance = duty.obligation.instance
    let matter = "calendar\n\(casebook)\n\(owner)\n\(duty.rule.id)\n\(instance)"
    return "\(Digest32(hashing: Array(matter.utf8)))".prefix(32) + "@guitu.invalid"
  }
}
