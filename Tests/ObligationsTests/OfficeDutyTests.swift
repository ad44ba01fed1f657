import Domain
@testable import Obligations
import Testing

@Suite struct `The duties of the office itself` {
  @Test func `a year's duty runs from the year's last day`() throws {
    let duty = try #require(try duty("G02", on: "2026-12-01", done: []))
    #expect(duty.why?.date == EventDate(try day("2026-12-31")))
  }

  @Test func `an audit that was done is followed by the second`() throws {
    #expect(try duty("G04", on: "2026-06-20", done: ["2026-03-01"])?.instance == 2)
  }

  @Test func `no duty of a case is among them`() throws {
    let rules = try Shipped.engine().obligations(
      of: OfficeRecord(founded: day("2026-02-10"), done: [:], hasAssessment: false),
      on: Moment(day("2026-06-20"), minute: 720)
    ).map { "\($0.rule)" }
    #expect(rules == ["G01", "G02", "G03", "G04"])
  }

  private func duty(
    _ rule: String, on text: String, done: [String]
  ) throws -> Obligation? {
    let id = try #require(RuleID(rule))
    let office = OfficeRecord(
      founded: try day("2026-02-10"), done: [id: try done.map(day)], hasAssessment: true)
    return try Shipped.engine().obligations(of: office, on: Moment(day(text), minute: 720))
      .first { $0.rule == id }
  }
}
