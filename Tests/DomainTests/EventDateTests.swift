import Testing

@testable import Domain

struct EventDateTests {
  @Test(arguments: [
    ("2026", EventDate.Precision.year, "2026-01-01", "2026-12-31"),
    ("2026-02", .month, "2026-02-01", "2026-02-28"),
    ("2024-02", .month, "2024-02-01", "2024-02-29"),
    ("2026-12", .month, "2026-12-01", "2026-12-31"),
    ("2026-03-14", .day, "2026-03-14", "2026-03-14"),
    ("2026-03-14T09:30", .minute, "2026-03-14", "2026-03-14"),
  ])
  func `a date is as precise as it is written, and reads back`(
    text: String, precision: EventDate.Precision, earliest: String, latest: String
  ) throws {
    let date = try #require(EventDate(text))
    #expect(date.precision == precision)
    #expect(date.earliest.description == earliest && date.latest.description == latest)
    #expect(date.description == text)
    #expect((date.day == nil) == (precision == .year || precision == .month))
  }

  @Test(arguments: [
    "", "-", "T", "2026-", "2026-11-31", "2026-02-29", "2026-13", "2026-00", "2026-1-1",
    "26-01-01", "2026-01-00", "2026-01-01T", "2026-01-01T24:00", "2026-01-01T10:60",
    "2026-01-01T10", "2026-01-01T1:00", "2026-01-01T10:00:00", "2026-01-01 10:00", "2026-01T10:00",
    "2026T10:00", "+026-01-01", "2026-01-01-01", "1899-12-31", "2200-01-01", "２０２６-01-01",
    "2026年", " 2026", "2026-01-01T10:00T11:00",
  ])
  func `a date that does not exist or is written otherwise is refused`(text: String) {
    #expect(EventDate(text) == nil)
  }

  @Test func `29 February exists in leap years`() {
    #expect(EventDate("2024-02-29") != nil)
    #expect(EventDate("2000-02-29") != nil)
    #expect(EventDate("2100-02-29") == nil)
  }

  @Test func `minutes outside a day are refused`() throws {
    let day = try #require(Day("2026-03-14"))
    #expect(EventDate(day, minute: -1) == nil)
    #expect(EventDate(day, minute: 1_440) == nil)
    #expect(EventDate(day, minute: 1_439)?.description == "2026-03-14T23:59")
  }

  @Test func `dates order by their end`() {
    let ordered = [
      "2026-03-14T00:00", "2026-03-14T23:59", "2026-03-14", "2026-03-15T00:00", "2026-03-31",
      "2026-04-30T10:00", "2026",
    ]
    let dates = ordered.compactMap { EventDate($0) }
    #expect(dates.count == ordered.count)
    #expect(dates.reversed().sorted() == dates)
  }

  @Test func `hours run from the minute, else from the end of the last possible day`() throws {
    func start(_ text: String) throws -> String {
      try #require(EventDate(text)).hourStart.description
    }
    #expect(try start("2026-03-14T09:30") == "2026-03-14T09:30")
    #expect(try start("2026-03-14") == "2026-03-15T00:00")
    #expect(try start("2026-02") == "2026-03-01T00:00")
    #expect(try start("2026") == "2027-01-01T00:00")
  }
}
