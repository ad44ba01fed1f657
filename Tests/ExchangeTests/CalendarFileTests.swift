import Domain
import Foundation
import ICalendarReader
import Testing

@testable import Exchange

struct CalendarFileTests {
  @Test func `a file is written as the standard asks, byte for byte`() throws {
    let file = try Self.sample()
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guitu//Guitu//ZH", "BEGIN:VTIMEZONE",
      "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T020000", "TZOFFSETFROM:+0900",
      "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
      "UID:one@guitu.invalid", "DTSTAMP:20260629T233000Z", "DTSTART;VALUE=DATE:20260228",
      "DTEND;VALUE=DATE:20260301", "SUMMARY:工作提醒\\; 222-222-222 F03", "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT", "END:VEVENT", "BEGIN:VEVENT", "UID:two@guitu.invalid",
      "DTSTAMP:20260629T233000Z", "DTSTART;TZID=Asia/Shanghai:20260701T003000",
      "SUMMARY:工作提醒 222-222-222 I02", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
      "END:VCALENDAR", "",
    ].joined(separator: "\r\n")
    #expect(file.text == expected)
  }

  @Test func `a file without minutes needs no time zone`() throws {
    let day = try #require(Day("2026-02-28"))
    let file = CalendarFile(
      [CalendarEvent(id: "one", title: "t", time: .day(day))], stamp: Moment(day, minute: 0))
    #expect(!file.text.contains("VTIMEZONE"))
    #expect(!file.text.contains("TZID"))
  }

  @Test func `another program reads what was written`() throws {
    let long = String(repeating: "很长的标题;", count: 40)
    let day = try #require(Day("2026-12-31"))
    let events =
      try Self.events() + [CalendarEvent(id: "three@guitu.invalid", title: long, time: .day(day))]
    let stamp = try Self.stamp()
    let read = try ICalendar.read(CalendarFile(events, stamp: stamp).text)
    #expect(
      read == [
        .init(
          uid: "one@guitu.invalid", summary: "工作提醒; 222-222-222 F03", start: "2026-02-28",
          end: "2026-03-01", stamp: "2026-06-29T23:30:00+00:00"),
        .init(
          uid: "two@guitu.invalid", summary: "工作提醒 222-222-222 I02",
          start: "2026-07-01T00:30:00+08:00", end: nil, stamp: "2026-06-29T23:30:00+00:00"),
        .init(
          uid: "three@guitu.invalid", summary: long, start: "2026-12-31", end: "2027-01-01",
          stamp: "2026-06-29T23:30:00+00:00"),
      ])
  }

  private static func stamp() throws -> Moment {
    Moment(try #require(Day("2026-06-30")), minute: 7 * 60 + 30)
  }

  private static func events() throws -> [CalendarEvent] {
    [
      CalendarEvent(
        id: "one@guitu.invalid", title: "工作提醒; 222-222-222 F03",
        time: .day(try #require(Day("2026-02-28")))),
      CalendarEvent(
        id: "two@guitu.invalid", title: "工作提醒 222-222-222 I02",
        time: .minute(Moment(try #require(Day("2026-07-01")), minute: 30))),
    ]
  }

  private static func sample() throws -> CalendarFile {
    CalendarFile(try events(), stamp: try stamp())
  }
}
