import Domain
@testable import Obligations
import Testing

struct KindsOfClockTests {
  @Test(arguments: [
    // 30 days after Tue 3 Mar 2026: Thu 2 April, the first day on which the notice may end.
    ("kin-notice-ended 2026-04-01", "2026-04-20", "failed 2026-04-02"),
    ("kin-notice-ended 2026-04-02", "2026-04-20", "met 2026-04-02"),
    (nil, "2026-04-02T23:59", "not-yet 2026-04-02"),
    (nil, "2026-04-03T00:00", "met 2026-04-02"),
  ])
  func `a minimum period must run in full`(
    ending: String?, now: String, expected: String
  ) throws {
    let story = Story(
      birth: "2020-06-01", identity: .unknown,
      milestones: ["kin-notice 2026-03-03"] + (ending.map { [$0] } ?? []))
    #expect(try story.told("I08", on: now) == expected)
    let flags = try story.duties("I08", on: now).first?.flags ?? []
    #expect(flags.contains(.early) == expected.hasPrefix("failed"))
  }

  @Test func `a rule starts when the period of another has run`() throws {
    let story = Story(
      birth: "2020-06-01", identity: .unknown, milestones: ["kin-notice 2026-03-03"])
    #expect(try story.told("I09", on: "2026-04-01") == "")
    // Seven days after Thu 2 April: Thu 9 April.
    #expect(try story.told("I09", on: "2026-04-02") == "due 2026-04-09")
    #expect(
      try story.duties("I09", on: "2026-04-02").first?.why?.source == .ruleEnded(rule("I08")))
  }

  @Test(arguments: [
    ("departure 2026-03-12", "2026-04-01", "met 2026-03-12"),
    ("departure 2026-03-13", "2026-04-01", "late 2026-03-12"),
    (nil, "2026-03-04", "not-yet 2026-03-12"),
    (nil, "2026-03-13", "overdue 2026-03-12"),
  ])
  func `a stay lasts ten days at most`(leaving: String?, now: String, expected: String) throws {
    let story = Story(milestones: ["admission 2026-03-02"] + (leaving.map { [$0] } ?? []))
    #expect(try story.told("L01", on: now) == expected)
  }

  @Test func `the review of a guardianship is due soon after nine of twelve months`() throws {
    let story = Story(birth: "2020-06-01", milestones: ["temp-guardianship 2025-03-03"])
    #expect(try story.told("L05", on: "2025-12-02") == "not-yet 2026-03-03")
    #expect(try story.told("L05", on: "2025-12-03") == "due 2026-03-03")
  }

  @Test(arguments: [
    ([], "not-yet"), (["guardianship-assessment 2026-04-01"], "met"),
    (["return-home 2026-04-02"], "overdue 2026-04-02"),
    (["guardianship-assessment 2026-04-01", "return-home 2026-04-02"], "met 2026-04-02"),
    (["guardianship-assessment 2026-04-03", "return-home 2026-04-02"], "late 2026-04-02"),
    // On one day the order shows only in the minutes.
    (["guardianship-assessment 2026-04-02", "return-home 2026-04-02"], "unknown 2026-04-02"),
    (
      ["guardianship-assessment 2026-04-02T09:00", "return-home 2026-04-02T15:00"],
      "met 2026-04-02T15:00"
    ),
  ])
  func `the assessment comes before the return`(
    milestones: [String], expected: String
  ) throws {
    let story = Story(birth: "2015-06-01", milestones: milestones)
    #expect(try story.told("L04", on: "2026-05-01") == expected)
  }

  @Test(arguments: [
    ([], "not-yet"), (["one-stop-interview 2026-03-03"], "met"),
    (["one-stop-interview 2026-03-03", "one-stop-interview 2026-03-09"], "failed"),
  ])
  func `one interview is enough`(milestones: [String], expected: String) throws {
    let story = Story(birth: "2015-06-01", milestones: milestones)
    #expect(try story.told("R07", on: "2026-05-01") == expected)
  }

  @Test func `an open duty has no limit`() throws {
    let story = Story(birth: "2015-06-01", exploitation: .soldByKin)
    #expect(try story.told("J06", on: "2029-05-01") == "not-yet")
  }

  @Test func `a hardship is paired with the resolution after it`() throws {
    let story = Story(milestones: [
      "hardship 2026-04-01", "hardship/completed 2026-04-20", "hardship 2026-05-06",
    ])
    // 30 days after Wed 1 April: Fri 1 May, a holiday until the 5th, so Wed 6 May;
    // 30 days after Wed 6 May: Fri 5 June.
    #expect(
      try story.told("F05", on: "2026-06-08") == "met 2026-05-06, overdue 2026-06-05")
  }

  private func rule(_ text: String) throws -> RuleID { try #require(RuleID(text)) }
}
