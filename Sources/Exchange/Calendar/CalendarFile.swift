package import Domain

/// Events as an iCalendar object (RFC 5545), for any calendar program.
///
/// Days are all-day events that take up no time; minutes carry the time zone Asia/Shanghai.
package struct CalendarFile: Sendable {
  /// Who made the file, as a formal public identifier.
  package static let product = "-//Guitu//Guitu//ZH"

  private let events: [CalendarEvent]
  private let stamp: Moment

  /// Takes the events in the order in which they stand in the file, and when they were put together.
  package init(_ events: [CalendarEvent], stamp: Moment) {
    self.events = events
    self.stamp = stamp
  }

  package var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(CalendarFile.product)"]
    if events.contains(where: \.hasMinute) { lines += CalendarFile.zone }
    for event in events { lines += CalendarFile.lines(of: event, stamp: stamp) }
    lines.append("END:VCALENDAR")
    return lines.map { ContentLine.folded($0) }.joined()
  }

  private static func lines(of event: CalendarEvent, stamp: Moment) -> [String] {
    let times: [String]
    switch event.time {
    case .day(let day):
      times = [
        "DTSTART;VALUE=DATE:\(basic(day))", "DTEND;VALUE=DATE:\(basic(day.adding(days: 1)))",
      ]
    case .minute(let moment): times = ["DTSTART;TZID=Asia/Shanghai:\(basic(moment))"]
    }
    return [
      "BEGIN:VEVENT", "UID:\(ContentLine.escaped(event.id))",
      "DTSTAMP:\(basic(stamp.adding(hours: -8)))Z",
    ] + times + [
      "SUMMARY:\(ContentLine.escaped(event.title))", "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// China Standard Time since the last summer time ended, on 15 September 1991.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T020000",
    "TZOFFSETFROM:+0900", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
  ]

  /// A date without separators.
  private static func basic(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }

  /// A date and time without separators.
  private static func basic(_ moment: Moment) -> String {
    "\(moment)".filter { $0 != "-" && $0 != ":" } + "00"
  }
}

extension CalendarEvent {
  fileprivate var hasMinute: Bool {
    switch time {
    case .day: false
    case .minute: true
    }
  }
}
