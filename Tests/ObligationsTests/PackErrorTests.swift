@testable import Obligations
import Testing

struct PackErrorTests {
  static let rule = """
    - id: X1
      stage: medical
      zh: 测试
      en: Test
      from: rescued
      met: medical-care
      clock: deadline
      limit: 7 day
      kind: design
      who: HEA
      basis: 无
      evidence: D
    """

  /// Lines count from `version:`, so that the rule begins on the third.
  @Test(arguments: [
    ("stage: medical", "stage: moon", 4, 10, PackReason.unknownStage("moon")),
    ("from: rescued", "from: freed", 7, 9, .unknownTrigger("freed")),
    ("from: rescued", "from: admission or age x", 7, 22, .unknownTrigger("age x")),
    ("from: rescued", "from: admission/gone", 7, 9, .unknownStep("gone")),
    ("from: rescued", "from: (admission or rescued", 7, 9, .malformed),
    ("from: rescued", "from: 3 hours after admission", 7, 9, .unitDoesNotFit("hour")),
    ("from: rescued", "from: rule Y9", 3, 7, .unknownRule("Y9")),
    ("from: rescued", "from: rule X1", 3, 7, .cycle(["X1", "X1"])),
    ("from: rescued", "applies: tall\n  from: rescued", 7, 12, .unknownPredicate("tall")),
    (
      "from: rescued", "applies: minor and age 9-3\n  from: rescued", 7, 22,
      .unknownPredicate("age 9-3")
    ),
    ("met: medical-care", "met: surgery", 8, 8, .unknownMilestone("surgery")),
    ("met: medical-care", "met: admission@moon", 8, 8, .unknownPlacement("moon")),
    ("met: medical-care", "met: medical-care[mood=good]", 8, 8, .unknownParticular("mood")),
    ("met: medical-care", "met: medical-care[finding=fit]", 8, 8, .unknownParticular("finding")),
    ("met: medical-care", "met: medical-care[attended=maybe]", 8, 8, .unknownAnswer("maybe")),
    ("met: medical-care", "met: medical-care[attended", 8, 8, .malformed),
    ("from: rescued", "from: attended of medical-care", 7, 9, .unknownParticular("attended")),
    ("clock: deadline", "clock: deadline\n  no-later: 02-29", 10, 13, .badYearDay("02-29")),
    ("clock: deadline", "clock: deadline\n  stands: Y9", 3, 7, .unknownRule("Y9")),
    ("clock: deadline", "clock: deadline\n  exception: 3 day", 10, 14, .malformed),
    ("clock: deadline", "clock: sundial", 9, 10, .unknownClock("sundial")),
    ("limit: 7 day", "limit: 7", 10, 10, .limitWithoutUnit("7")),
    ("limit: 7 day", "limit: -7 day", 10, 10, .negativeLimit("-7")),
    ("limit: 7 day", "limit: 70000 day", 10, 10, .limitTooLarge("70000")),
    ("limit: 7 day", "limit: seven days", 10, 10, .limitNotANumber("seven")),
    ("limit: 7 day", "limit: 7 moons", 10, 12, .unknownUnit("moons")),
    ("limit: 7 day", "limit: 7 count", 10, 10, .unitDoesNotFit("count")),
    ("limit: 7 day", "", 3, 3, .missing("limit")),
    ("kind: design", "kind: wish", 11, 9, .unknownKind("wish")),
    ("who: HEA", "who: HEA XYZ", 12, 12, .unknownDepartment("XYZ")),
    ("basis: 无", "basis: \"\"", 3, 3, .missing("basis")),
    ("basis: 无", "", 3, 3, .missing("basis")),
    ("evidence: D", "", 3, 3, .missing("evidence")),
    ("evidence: D", "evidence: Z", 14, 13, .unknownEvidence("Z")),
    ("evidence: D", "evidence: D\n  colour: red", 15, 3, .unknownKey("colour")),
    ("evidence: D", "evidence: D\n  effective: 2026-02-30..", 15, 14, .badDate("2026-02-30")),
    (
      "evidence: D", "evidence: D\n  effective: 2026-02-03..2026-02-02", 15, 14,
      .effectiveUpsideDown("2026-02-03..2026-02-02")
    ),
    ("evidence: D", "evidence: D\n  schedule: 3 2", 15, 15, .badSchedule("2")),
    ("evidence: D", "evidence: D\n  early: maybe", 15, 10, .unknownWord("maybe")),
    ("evidence: D", "evidence: D\n  survives: fire", 15, 13, .unknownOutcome("fire")),
    ("evidence: D", "evidence: [D]", 14, 3, .notAText),
    ("evidence: D", "evidence: D\n  evidence: D", 14, 3, .duplicateKey),
    ("id: X1", "id: X_1", 3, 7, .badRuleID("X_1")),
  ])
  func `a problem is told with its place`(
    good: String, bad: String, line: Int, column: Int, reason: PackReason
  ) throws {
    let text = PackErrorTests.rule.replacing(good, with: bad)
    let problems = problems(in: text)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.reason == reason)
    #expect((problem.line, problem.column) == (line, column))
  }

  @Test func `every problem is listed at once, in order`() {
    let text = PackErrorTests.rule.replacing("kind: design", with: "kind: wish")
      .replacing("who: HEA", with: "who: XYZ").replacing("stage: medical", with: "stage: moon")
    #expect(
      problems(in: text).map(\.reason) == [
        .unknownStage("moon"), .unknownKind("wish"), .unknownDepartment("XYZ"),
      ])
    #expect(problems(in: text).allSatisfy { $0.rule == "X1" })
  }

  @Test func `a rule is written once`() {
    let twice = PackErrorTests.rule + "\n" + PackErrorTests.rule
    #expect(
      problems(in: twice) == [
        PackProblem(line: 15, column: 7, rule: "X1", reason: .duplicateRule("X1"))
      ])
  }

  @Test func `rules that wait for each other are a cycle`() {
    let one = PackErrorTests.rule.replacing("from: rescued", with: "from: rule X2")
    let other = PackErrorTests.rule.replacing("X1", with: "X2")
      .replacing("from: rescued", with: "from: admission and rule X1")
    #expect(
      problems(in: one + "\n" + other).map(\.reason) == [
        .cycle(["X1", "X2", "X1"]), .cycle(["X2", "X1", "X2"]),
      ])
  }

  @Test func `a rule without an end starts no other`() {
    let open = PackErrorTests.rule.replacing("X1", with: "X2")
      .replacing("clock: deadline", with: "clock: open").replacing("limit: 7 day", with: "")
    let text = PackErrorTests.rule.replacing("from: rescued", with: "from: rule X2") + "\n" + open
    #expect(problems(in: text).map(\.reason) == [.ruleHasNoEnd("X2")])
  }

  @Test(arguments: [
    ("stops: employment", "stops: labour", 17, 10, PackReason.unknownMilestone("labour")),
    ("when: under 16", "when: under sixteen", 18, 9, .unknownPredicate("under sixteen")),
    ("when: under 16", "when: passed", 18, 9, .malformed),
    ("when: under 16", "when: passed rule Y9", 14, 7, .unknownRule("Y9")),
    ("when: under 16", "when: not latest kin-notice and", 18, 9, .malformed),
    ("force: stop", "force: push", 19, 10, .unknownWord("push")),
    ("basis: 法", "", 14, 3, .missing("basis")),
    ("id: K1", "id: X1", 14, 7, .duplicateRule("X1")),
    ("force: stop", "force: stop\n  colour: red", 20, 3, .unknownKey("colour")),
  ])
  func `a problem of a block is told with its place`(
    good: String, bad: String, line: Int, column: Int, reason: PackReason
  ) throws {
    let block = """
      - id: K1
        zh: 测试
        en: Test
        stops: employment
        when: under 16
        force: stop
        basis: 法
        evidence: R
      """
    let problems = problems(
      in: PackErrorTests.rule + "\nblocks:\n" + block.replacing(good, with: bad))
    #expect(problems.map(\.reason) == [reason])
    let problem = try #require(problems.first)
    #expect((problem.line, problem.column) == (line + 2, column))
  }

  @Test(arguments: [
    ("", PackReason.notAPack), ("- a", .notAPack), ("version: \"1\"", .missing("rules")),
    ("rules: [", .notYAML), ("version: \"1\"\nrules: 5", .notARule),
    ("version: \"1\"\nrules: [5]", .notARule),
  ])
  func `what is no pack is refused`(text: String, reason: PackReason) {
    do {
      _ = try ProtocolPack(yaml: text)
      Issue.record("A pack was made of \(text)")
    } catch {
      #expect(error.problems.map(\.reason).contains(reason))
    }
  }

  private func problems(in rules: String) -> [PackProblem] {
    do {
      _ = try ProtocolPack(yaml: "version: \"1\"\nrules:\n" + rules)
      return []
    } catch {
      return error.problems
    }
  }
}
