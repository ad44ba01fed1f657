import Domain
@testable import Obligations
import Testing

/// Every expectation was derived on paper from Civil Code §201–203 and the announced holidays.
struct ClockTests {
  @Test(arguments: [
    // 24 hours from Monday 10:00 end on Tuesday 10:00, that minute included.
    ("health-screening 2026-03-03T10:00", "met 2026-03-03T10:00"),
    ("health-screening 2026-03-03T10:01", "late 2026-03-03T10:00"),
    // A day alone has minutes before and after 10:00.
    ("health-screening 2026-03-03", "unknown 2026-03-03T10:00"),
    ("health-screening 2026-03-02", "met 2026-03-03T10:00"),
    ("health-screening 2026-03-04", "late 2026-03-03T10:00"),
  ])
  func `hours run exactly from the minute`(milestone: String, expected: String) throws {
    let story = Story(milestones: ["admission 2026-03-02T10:00", milestone])
    #expect(try story.told("R06", on: "2026-03-20") == expected)
  }

  @Test(arguments: [
    // A start without a minute counts from 24:00, so the 24 hours end with the next day.
    ("2026-03-03T23:59", ObligationStatus.due), ("2026-03-04T00:01", .overdue),
  ])
  func `a start without a minute counts from its end and says so`(
    now: String, status: ObligationStatus
  ) throws {
    let duty = try #require(
      try Story(milestones: ["admission 2026-03-02"]).duties("R06", on: now).first)
    #expect(duty.status == status)
    #expect(duty.due == .moment(.end(of: try day("2026-03-03"))))
    #expect(duty.flags.contains(.startWithoutMinute))
  }

  @Test func `hours do not move from a holiday`() throws {
    // 24 hours from Wed 30 Sep 2026 23:59 end on National Day.
    let story = Story(milestones: ["admission 2026-09-30T23:59"])
    #expect(try story.told("R06", on: "2026-10-02") == "overdue 2026-10-01T23:59")
  }

  @Test(arguments: [
    // 7 days after Mon 2 Mar: Mon 9.
    ("2026-03-02", "2026-03-09T23:59", "due 2026-03-09"),
    ("2026-03-02", "2026-03-10T00:00", "overdue 2026-03-09"),
    // 7 days after Sun 1 Mar: Sun 8, which moves to Mon 9.
    ("2026-03-01", "2026-03-09T23:59", "due 2026-03-09"),
    // 7 days after Wed 24 Sep 2025: National Day, which moves past 8 Oct to Thu 9.
    ("2025-09-24", "2025-10-09", "due 2025-10-09"),
    // 7 days after Thu 24 Sep 2026: National Day; 8 Oct 2026 is a Thursday at work.
    ("2026-09-24", "2026-10-08", "due 2026-10-08"),
    // 7 days after Sat 2 May 2026: Sat 9, which is made up and so a working day.
    ("2026-05-02", "2026-05-09", "due 2026-05-09"),
    // 8 days before: not yet due soon on the first day, 7 days are left on the next.
    ("2026-03-01", "2026-03-01", "not-yet 2026-03-09"),
    ("2026-03-01", "2026-03-02", "due 2026-03-09"),
  ])
  func `days end with a working day`(rescued: String, now: String, expected: String) throws {
    #expect(try Story(rescued: rescued).told("M01", on: now) == expected)
  }

  @Test(arguments: [
    // The month ends on the same day-number: Mon 2 Mar to Thu 2 Apr.
    ("2026-03-02", "2026-04-02"),
    // 31 Mar to 30 Apr, a Thursday.
    ("2026-03-31", "2026-04-30"),
    // 31 Jan 2025 to Fri 28 Feb 2025.
    ("2025-01-31", "2025-02-28"),
    // 31 Jan 2024 to Thu 29 Feb 2024, a leap day.
    ("2024-01-31", "2024-02-29"),
    // 29 Feb 2024 to Fri 29 Mar 2024.
    ("2024-02-29", "2024-03-29"),
    // 1 Sep to 1 Oct 2026, a holiday until the 7th: Thu 8 Oct.
    ("2026-09-01", "2026-10-08"),
  ])
  func `a month ends on its day-number or its last day`(asked: String, due: String) throws {
    let story = Story(
      rescued: "2024-01-02", identity: .unknown, milestones: ["dna-request/requested \(asked)"])
    #expect(try story.told("I04", on: asked) == "not-yet \(due)")
  }

  @Test(arguments: [
    // Seven working days after Mon 2 Mar 2026: 3–6, 9–11 March.
    ("2026-03-02", "2026-03-11"),
    // After Tue 29 Sep 2026: 30 Sep, then 8, 9, Sat 10 (made up), 12, 13, 14 October.
    ("2026-09-29", "2026-10-14"),
  ])
  func `working days leave out holidays`(admitted: String, due: String) throws {
    let story = Story(
      rescued: admitted, identity: .unknown, milestones: ["admission \(admitted)"])
    #expect(try story.duties("I03", on: admitted).first?.due == .day(day(due)))
  }

  @Test(arguments: [
    ("handover 2026-03-01", "2026-03-01", "met 2026-03-01", false),
    // Rescued on a Sunday: the same day all the same, and 24 hours after its end are Mon 24:00.
    ("handover 2026-03-02", "2026-03-05", "late 2026-03-01", false),
    ("handover 2026-03-03", "2026-03-05", "late 2026-03-01", true),
    (nil, "2026-03-01T23:59", "due 2026-03-01", false),
    (nil, "2026-03-02T00:00", "overdue 2026-03-01", false),
    (nil, "2026-03-03T00:01", "overdue 2026-03-01", true),
  ])
  func `at once is the same calendar day, with a warning after 24 hours`(
    milestone: String?, now: String, expected: String, warns: Bool
  ) throws {
    let story = Story(rescued: "2026-03-01", milestones: milestone.map { [$0] } ?? [])
    #expect(try story.told("R04", on: now) == expected)
    let duty = try #require(try story.duties("R04", on: now).first)
    #expect(duty.flags.contains(.after24h) == warns)
  }

  @Test func `an end beyond the calendar says so`() throws {
    // 24 months after 4 May 2026: Thu 4 May 2028, which nobody has announced.
    let duty = try #require(
      try Story(milestones: ["return-home 2026-05-04"]).duties("F06", on: "2026-06-01").first)
    #expect(duty.due == .day(try day("2028-05-04")))
    #expect(duty.flags.contains(.calendarEnded))
  }
}
