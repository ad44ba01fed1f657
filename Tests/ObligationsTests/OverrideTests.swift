import Domain
@testable import Obligations
import Testing

/// A county's own limits.
struct OverrideTests {
  @Test func `a county's limit stands in place of the shipped one and says why`() throws {
    let pack = try Shipped.pack().applying(
      overrides: """
        overrides:
        - rule: F01
          limit: 5 workday
          who: PS CIV
          reason: 本县要求五个工作日
        """)
    let id = try #require(RuleID("F01"))
    let rule = try #require(pack.rule(id))
    #expect(rule.timing.limit == Limit(value: 5, unit: .workday))
    #expect(rule.departments == [.policeStation, .civilAffairs])
    #expect(rule.override?.reason == "本县要求五个工作日")
    #expect(rule.override?.shipped == Limit(value: 10, unit: .workday))
    #expect(pack.rules.count == 74)
    let engine = ObligationEngine(pack: pack, calendar: try Shipped.calendar())
    // Five working days after Mon 2 March: Mon 9 March.
    let story = Story(milestones: ["return-home 2026-03-02"])
    #expect(try story.told("F01", on: "2026-03-10", by: engine) == "overdue 2026-03-09")
  }

  @Test(arguments: [
    // Ten working days after Fri 26 June 2026: Fri 10 July; five after Wed 1 July: Wed 8 July;
    // ten after Tue 1 September: Tue 15 September.
    ("2026-06-26", "not-yet 2026-07-10"), ("2026-07-01", "due 2026-07-08"),
    ("2026-08-31", "due 2026-09-07"), ("2026-09-01", "not-yet 2026-09-15"),
  ])
  func `an override for a time leaves the rule as it was before and after`(
    returned: String, expected: String
  ) throws {
    let pack = try Shipped.pack().applying(
      overrides: """
        overrides:
        - rule: F01
          limit: 5 workday
          effective: 2026-07-01..2026-08-31
          reason: 试点
        """)
    let engine = ObligationEngine(pack: pack, calendar: try Shipped.calendar())
    let story = Story(milestones: ["return-home \(returned)"])
    #expect(try story.told("F01", on: returned, by: engine) == expected)
  }

  @Test(arguments: [
    ("- rule: H05\n  limit: 91 day", 3, 10, PackReason.weakensLaw("91 day")),
    ("- rule: J02\n  limit: 7 workday", 3, 10, .weakensLaw("7 workday")),
    ("- rule: L08\n  limit: 59 day", 3, 10, .weakensLaw("59 day")),
    ("- rule: R07\n  limit: 2 count", 3, 10, .weakensLaw("2 count")),
    ("- rule: Z99\n  limit: 5 day", 2, 9, .unknownRule("Z99")),
    ("- rule: F01\n  limit: 5", 3, 10, .limitWithoutUnit("5")),
    ("- rule: F01\n  limit: 5 count", 3, 10, .unitDoesNotFit("count")),
    ("- rule: F01\n  schedule: 3 6", 2, 9, .notRecurring),
    ("- rule: F01\n  title: 档案", 3, 3, .unknownKey("title")),
    ("- rule: F01\n  who: XYZ", 3, 8, .unknownDepartment("XYZ")),
    ("- rule: F01\n  effective: 2026-01-01..", 2, 9, .nothingOverridden),
    ("- rule: H05\n  weakens: true\n  limit: 91 day", 2, 3, .missing("basis")),
    (
      "- rule: F01\n  limit: 5 day\n  reason: 一\n- rule: F01\n  limit: 6 day", 5, 9,
      .contradictsOverride(2)
    ),
  ])
  func `a bad override is refused with its place`(
    entry: String, line: Int, column: Int, reason: PackReason
  ) throws {
    let problem = try #require(try problems("overrides:\n\(entry)\n  reason: 因\n").first)
    #expect(problem.reason == reason)
    #expect((problem.line, problem.column) == (line, column))
  }

  @Test(arguments: [
    "- rule: H05\n  limit: 90 day", "- rule: H06\n  limit: 10 day", "- rule: J02\n  limit: 5 day",
    "- rule: L08\n  limit: 90 day", "- rule: M06\n  limit: 60 workday",
    "- rule: H05\n  limit: 120 day\n  weakens: true\n  basis: 测试依据",
  ])
  func `what the law allows, or what is no law, may be changed`(entry: String) throws {
    #expect(try problems("overrides:\n\(entry)\n  reason: 因\n").isEmpty)
  }

  @Test func `an override without a reason is refused`() throws {
    #expect(
      try problems("overrides:\n- rule: F01\n  limit: 5 day\n").map(\.reason) == [
        .missing("reason")
      ])
  }

  @Test func `visits can be asked for more often, and terms begin on other days`() throws {
    let pack = try Shipped.pack().applying(
      overrides: """
        overrides:
        - rule: F04
          schedule: 1 2 3
          reason: 重点个案
        - rule: E02
          no-later: 02-20 08-25
          reason: 本地学期
        """)
    let engine = ObligationEngine(pack: pack, calendar: try Shipped.calendar())
    let visited = Story(milestones: ["return-home 2026-03-02", "visit 2026-03-09"])
    // A month after Mon 9 March: Thu 9 April.
    #expect(try visited.told("F04", on: "2026-03-20", by: engine) == "not-yet 2026-04-09")
    let child = Story(birth: "2016-01-10", milestones: ["return-home 2026-08-17"])
    #expect(try child.told("E02", on: "2026-08-17", by: engine) == "not-yet 2026-08-25")
  }

  @Test(arguments: [
    ("", PackReason.notOverrides), ("- a", .notOverrides), ("overrides: 5", .notOverrides),
    ("overrides: [", .notYAML), ("colour: red", .unknownKey("colour")),
  ])
  func `what is no overrides file is refused`(text: String, reason: PackReason) throws {
    #expect(try problems(text).map(\.reason).contains(reason))
  }

  private func problems(_ text: String) throws -> [PackProblem] {
    let pack = try Shipped.pack()
    do {
      _ = try pack.applying(overrides: text)
      return []
    } catch {
      return error.problems
    }
  }
}
