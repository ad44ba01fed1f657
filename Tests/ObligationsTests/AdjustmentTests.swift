import Domain
@testable import Obligations
import Testing

/// Medical care is due on Mon 9 March 2026, seven days after the rescue.
struct AdjustmentTests {
  @Test(arguments: [
    ([], ObligationStatus.waived), (["medical-care 2026-03-04"], .met),
    (["medical-care 2026-03-20"], .waived),
  ])
  func `a waiver covers everything but what was met`(
    milestones: [String], status: ObligationStatus
  ) throws {
    let duty = try self.duty(
      milestones,
      Adjustments(waivers: [.init(rule: try rule, from: try day("2026-03-05"))], pauses: []))
    #expect(duty.status == status)
  }

  @Test(arguments: [
    // Three days, 4 to 6 March, move Mon 9 to Thu 12 March.
    ("2026-03-04", "2026-03-06", "2026-03-12"),
    // A pause that began before the duty counts from the day after the start: 3 to 4 March.
    ("2026-02-20", "2026-03-04", "2026-03-11"),
    // A pause after the end changes nothing.
    ("2026-03-10", "2026-03-20", "2026-03-09"),
  ])
  func `a pause moves the end by its days`(
    from: String, through: String, due: String
  ) throws {
    let pause = Adjustments.Pause(
      rule: try rule, from: try day(from), through: try day(through))
    let duty = try self.duty([], Adjustments(waivers: [], pauses: [pause]))
    #expect(duty.due == .day(try day(due)))
    #expect(duty.status == .overdue)
  }

  @Test func `a pause without an end stops the clock`() throws {
    let pause = Adjustments.Pause(rule: try rule, from: try day("2026-03-04"), through: nil)
    #expect(try duty([], Adjustments(waivers: [], pauses: [pause])).status == .paused)
  }

  @Test(arguments: [("2026-03-09", ObligationStatus.paused), ("2026-03-10", .overdue)])
  func `a pause that begins after the end leaves the duty overdue`(
    from: String, status: ObligationStatus
  ) throws {
    let pause = Adjustments.Pause(rule: try rule, from: try day(from), through: nil)
    #expect(try duty([], Adjustments(waivers: [], pauses: [pause])).status == status)
  }

  @Test func `what is over and what is left is told in the unit of the limit`() throws {
    #expect(try duty([], .none).margin == .days(-23))
    let story = Story(milestones: ["admission 2026-03-02T10:00"])
    #expect(try story.duties("R06", on: "2026-03-03T08:30").first?.margin == .hours(1))
    #expect(try story.duties("R06", on: "2026-03-03T10:01").first?.margin == .hours(-1))
  }

  @Test func `a duty says why it is due`() throws {
    let story = Story(milestones: ["admission 2026-03-02T10:00"])
    let duty = try #require(try story.duties("R06", on: "2026-03-03").first)
    #expect(
      duty.why
        == WhyDue(
          source: .milestone(.admission), date: EventDate("2026-03-02T10:00"),
          limit: Limit(value: 24, unit: .hour)))
    #expect(duty.departments == [.rescueStation, .medicalInstitution])
  }

  private var rule: RuleID { get throws { try #require(RuleID("M01")) } }

  /// The duty as it stands on Wed 1 April.
  private func duty(_ milestones: [String], _ adjustments: Adjustments) throws -> Obligation {
    try #require(
      try Story(milestones: milestones).duties(
        "M01", on: "2026-04-01", adjustments: adjustments
      ).first)
  }
}
