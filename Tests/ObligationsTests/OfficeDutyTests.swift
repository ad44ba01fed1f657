import Domain
@testable import Obligations
import Testing

@Suite struct `The duties of the office itself` {
  @Test(arguments: [
    // The first quarter ends on 31 March; fifteen days later is Wed 15 April.
    ("2026-03-20", [], "not-yet 2026-04-15"),
    ("2026-04-08", [], "due 2026-04-15"),
    ("2026-04-16", [], "overdue 2026-04-15"),
    // In time, a little before the quarter ends, or late: the second quarter is next.
    ("2026-06-20", ["2026-04-12"], "not-yet 2026-07-15"),
    ("2026-06-20", ["2026-03-28"], "not-yet 2026-07-15"),
    ("2026-06-20", ["2026-04-20"], "not-yet 2026-07-15"),
    // Once more the next day, or long before the quarter ends, fulfils nothing.
    ("2026-06-20", ["2026-04-12", "2026-04-13"], "not-yet 2026-07-15"),
    ("2026-04-16", ["2026-03-01"], "overdue 2026-04-15"),
    // So late that the second quarter was due too: both are done; before that, only the first.
    ("2026-08-01", ["2026-07-20"], "not-yet 2026-10-15"),
    ("2026-07-12", ["2026-07-10"], "due 2026-07-15"),
    // What is dated after the day that is asked about has not happened.
    ("2026-04-16", ["2026-04-17"], "overdue 2026-04-15"),
  ])
  func `a quarterly summary stays open until it is done`(
    on: String, done: [String], told: String
  ) throws {
    #expect(try tell("G01", on: on, done: done) == told)
  }

  @Test func `a year's duty is due in the next January, which the calendar does not reach`() throws
  {
    // 31 January 2027 is a Sunday.
    let duty = try #require(try duty("G02", on: "2026-12-01", done: []))
    #expect(duty.due == .day(try day("2027-02-01")))
    #expect(duty.flags.contains(.calendarEnded))
    #expect(duty.why?.date == EventDate(try day("2026-12-31")))
  }

  @Test func `an audit is due a year after the last one, or after the casebook was made`() throws {
    #expect(try tell("G04", on: "2026-06-20", done: []) == "not-yet 2027-02-10")
    // 1 March 2027 is a Monday.
    #expect(try tell("G04", on: "2026-06-20", done: ["2026-03-01"]) == "not-yet 2027-03-01")
    #expect(try duty("G04", on: "2026-06-20", done: ["2026-03-01"])?.instance == 2)
  }

  @Test func `the impact assessment is open until it is named`() throws {
    #expect(try tell("G03", on: "2026-06-20", done: [], hasAssessment: false) == "due")
    #expect(try tell("G03", on: "2026-06-20", done: []) == "met")
    let kept = try tell("G03", on: "2026-06-20", done: ["2026-03-01"], hasAssessment: false)
    #expect(kept == "met")
  }

  @Test func `no duty of a case is among them`() throws {
    let rules = try Shipped.engine().obligations(
      of: OfficeRecord(founded: day("2026-02-10"), done: [:], hasAssessment: false),
      on: Moment(day("2026-06-20"), minute: 720)
    ).map { "\($0.rule)" }
    #expect(rules == ["G01", "G02", "G03", "G04"])
  }

  private func duty(
    _ rule: String, on text: String, done: [String], hasAssessment: Bool = true
  ) throws -> Obligation? {
    let id = try #require(RuleID(rule))
    let office = OfficeRecord(
      founded: try day("2026-02-10"), done: [id: try done.map(day)], hasAssessment: hasAssessment)
    return try Shipped.engine().obligations(of: office, on: Moment(day(text), minute: 720))
      .first { $0.rule == id }
  }

  private func tell(
    _ rule: String, on text: String, done: [String], hasAssessment: Bool = true
  ) throws -> String {
    let duty = try #require(try duty(rule, on: text, done: done, hasAssessment: hasAssessment))
    return duty.status.code + (duty.due.map { " \($0.day)" } ?? "")
  }
}
