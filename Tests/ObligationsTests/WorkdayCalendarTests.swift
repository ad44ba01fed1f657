import Domain
@testable import Obligations
import Testing

struct WorkdayCalendarTests {
  @Test(arguments: [
    ("2026-11-23", Answer.yes),  // an ordinary Monday
    ("2026-11-22", .no),  // an ordinary Sunday
    ("2025-10-08", .no),  // Wednesday, the last day off of National Day 2025
    ("2025-10-11", .yes),  // Saturday made up for it
    ("2026-10-07", .no),  // Wednesday, the last day off of National Day 2026
    ("2026-02-28", .yes),  // Saturday made up for the Spring Festival
    ("2027-01-04", .unknown),  // nobody has announced 2027
    ("2018-12-31", .unknown),
  ])
  func `days are judged by weekday and announcement`(text: String, expected: Answer) throws {
    #expect(try Shipped.calendar().isWorkday(day(text)) == expected)
  }

  @Test func `the calendar covers whole years from 2019 to 2026`() throws {
    let coverage = try Shipped.calendar().coverage
    #expect("\(coverage.lowerBound)" == "2019-01-01")
    #expect("\(coverage.upperBound)" == "2026-12-31")
  }

  @Test(arguments: [
    // Fri 8 and Sat 9 May 2026 (made up) and Mon 11: three working days after Thu 7.
    (3, "2026-05-07", "2026-05-11"),
    // From Wed 30 Sep 2026: 8, 9 and Sat 10 Oct (made up) are the first three after the holiday.
    (3, "2026-09-30", "2026-10-10"),
    (1, "2026-11-20", "2026-11-23"),  // Friday to Monday
    (0, "2026-11-22", "2026-11-22"),
  ])
  func `working days are counted from the next day`(count: Int, from: String, to: String) throws {
    let reckoned = try Shipped.calendar().workday(count, after: day(from))
    #expect("\(reckoned.day)" == to)
    #expect(reckoned.isCertain)
  }

  @Test func `beyond the calendar weekdays count and the answer says so`() throws {
    // 31 Dec 2026 is a Thursday; 1 Jan 2027 would be taken for an ordinary Friday.
    let reckoned = try Shipped.calendar().workday(1, after: day("2026-12-31"))
    #expect("\(reckoned.day)" == "2027-01-01")
    #expect(!reckoned.isCertain)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-23", 1),  // Friday to Monday
    ("2026-11-20", "2026-11-22", 0),  // Friday to Sunday
    // Fri 8 and Sat 9 May (made up) and Mon 11, whichever way they are counted.
    ("2026-05-07", "2026-05-11", 3),
    ("2026-05-11", "2026-05-07", -3),
    // The National Day holiday has none; 8, 9 and Sat 10 Oct (made up) follow it.
    ("2026-09-30", "2026-10-07", 0),
    ("2026-09-30", "2026-10-10", 3),
    ("2026-11-23", "2026-11-23", 0),
  ])
  func `working days between two days leave out the first`(
    from: String, to: String, count: Int
  ) throws {
    let counted = try Shipped.calendar().workdays(after: day(from), through: day(to))
    #expect(counted == WorkdayCount(days: count, isCertain: true))
  }

  @Test func `working days counted beyond the calendar say so`() throws {
    // Thu 31 Dec 2026, then Fri 1 and Mon 4 Jan 2027 by their weekdays alone.
    let counted = try Shipped.calendar().workdays(
      after: day("2026-12-30"), through: day("2027-01-04"))
    #expect(counted == WorkdayCount(days: 3, isCertain: false))
  }

  @Test func `what lies so many working days ahead is as many away`() throws {
    let calendar = try Shipped.calendar()
    for number in try day("2025-12-20").number...day("2026-12-01").number {
      let from = Day(number: number)
      for count in 1...15 {
        let to = calendar.workday(count, after: from).day
        #expect(calendar.workdays(after: from, through: to).days == count, "\(from) \(count)")
      }
    }
  }

  @Test func `every problem of a calendar is listed with its line`() {
    let text = """
      date,kind,name
      2026-10-01,off,国庆节
      2026-02-30,off,x
      2026-10-01,work,x
      2026-10-02,holiday,x
      2026-10-03,off
      """
    #expect(
      throws: WorkdayErrors(problems: [
        WorkdayProblem(line: 3, reason: .badDate("2026-02-30")),
        WorkdayProblem(line: 4, reason: .duplicateDay("2026-10-01")),
        WorkdayProblem(line: 5, reason: .unknownKind("holiday")),
        WorkdayProblem(line: 6, reason: .wrongFieldCount(2)),
      ])
    ) { try WorkdayCalendar(csv: text) }
  }

  @Test func `a calendar with a hole or without a National Day is refused`() {
    #expect(
      throws: WorkdayErrors(problems: [WorkdayProblem(line: 1, reason: .missingYear(2025))])
    ) { try WorkdayCalendar(csv: "date,kind,name\n2024-10-01,off,a\n2026-10-01,off,b\n") }
    #expect(throws: WorkdayErrors(problems: [WorkdayProblem(line: 1, reason: .noYear)])) {
      try WorkdayCalendar(csv: "date,kind,name\n")
    }
    #expect(throws: WorkdayErrors.self) { try WorkdayCalendar(csv: "") }
  }
}
