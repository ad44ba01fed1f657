import Testing

@testable import Domain

struct DayTests {
  /// A calendar that counts one day at a time, from Monday 1900-01-01.
  private struct NaiveCalendar {
    var (year, month, day, weekday) = (1900, 1, 1, 1)

    mutating func step() {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      weekday = weekday % 7 + 1
      day += 1
      guard day > lengths[month - 1] else { return }
      day = 1
      month += 1
      guard month > 12 else { return }
      month = 1
      year += 1
    }
  }

  @Test func `every day from 1900 to 2199 agrees with a calendar that counts one by one`() {
    var naive = NaiveCalendar()
    var number = -25_567
    var wrong: [String] = []
    while naive.year < 2200 {
      let day = Day(number: number)
      let parts = day.components
      if parts != (naive.year, naive.month, naive.day) || day.weekday != naive.weekday
        || Day(year: naive.year, month: naive.month, day: naive.day) != day
      {
        wrong.append("\(day)")
      }
      naive.step()
      number += 1
    }
    #expect(wrong.isEmpty)
    #expect(number + 25_567 == 109_573)
  }

  @Test func `days that do not exist are refused`() {
    for (year, month, day) in [
      (2026, 11, 31), (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 0, 1), (2026, 13, 1),
      (2026, 1, 0), (2026, 1, 32), (1899, 12, 31), (2200, 1, 1),
    ] {
      #expect(Day(year: year, month: month, day: day) == nil)
    }
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", 1, "2026-04-30"), ("2026-12-31", 2, "2027-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-01-15", -13, "2024-12-15"), ("2026-05-10", 0, "2026-05-10"),
  ])
  func `months end on the same day-number or the last day`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(Day(start)).adding(months: months).description == end)
  }

  @Test(arguments: [
    ("1900-01-01", 1), ("1949-10-01", 6), ("1970-01-01", 4), ("2000-02-29", 2),
    ("2026-10-01", 4), ("2199-12-31", 2),
  ])
  func `known days have their weekdays`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test func `days are written as ISO 8601 does and count on`() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 4))
    #expect(day.description == "2026-03-04")
    #expect(day.adding(days: -4).description == "2026-02-28")
    #expect(day < day.adding(days: 1))
    #expect((day.year, day.month) == (2026, 3))
  }

  @Test func `only a whole day reads as a day`() {
    #expect(Day("2026-03-04")?.number == 20_516)
    for text in ["2026", "2026-03", "2026-03-04T10:00", "2026-3-4", "2026/03/04", ""] {
      #expect(Day(text) == nil)
    }
  }
}
