import Domain
import Foundation
import Published
import Testing

@testable import Disclosure

@Suite struct PlanTests {
  /// The shipped plan, read from the source tree.
  static func shippedText() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/Disclosure/Resources/plan.yaml"), encoding: .utf8)
  }

  static func shipped() throws -> PublicationPlan { try PlanReader.plan(from: try shippedText()) }

  @Test func `the shipped plan keeps every rule and has all levels`() throws {
    let plan = try Self.shipped()
    let quarter = try #require(Period("2026Q3"))
    #expect(plan.threshold == 5)
    #expect(!plan.tables(at: .province, for: quarter).isEmpty)
    for level in Level.allCases {
      #expect(!plan.tables(at: level, for: .year(2025)).isEmpty)
    }
    #expect(plan.periods(at: .province, for: quarter) == [quarter, .year(2025)])
    #expect(plan.tables(at: .county, for: quarter).isEmpty)
  }

  private static func text(_ tables: [String], kind: String = "quarter") -> String {
    """
    threshold: 5
    releases:
      - level: province
        kind: \(kind)
        tables:
    \(tables.map { "      - {\($0)}" }.joined(separator: "\n"))
    """
  }

  private static let good =
    "name: a, zh: 甲, en: A, unit: persons, attribute: sex, period: own, down-to: province"

  private static let tableKeys = [
    "name", "zh", "en", "unit", "attribute", "measure", "period", "down-to", "complement",
    "structural-zeros",
  ]

  private static func problems(_ tables: [String], kind: String = "quarter") -> [PlanProblem.Kind] {
    do {
      _ = try PlanReader.plan(from: text(tables, kind: kind))
      return []
    } catch {
      return error.problems.map(\.kind)
    }
  }

  @Test(arguments: ["mean", "median", "percentile"])
  func `criterion 9: anything but a count is refused`(measure: String) {
    #expect(
      Self.problems([Self.good + ", measure: \(measure)"])
        == [.notACount(table: "a", measure: measure)])
    #expect(Self.problems([Self.good + ", measure: count"]).isEmpty)
  }

  @Test(arguments: ["mean-age", "median-days", "average_days", "max-age"])
  func `criterion 9: so is an attribute that is none`(attribute: String) {
    let table = Self.good.replacing("attribute: sex", with: "attribute: \(attribute)")
    #expect(Self.problems([table]) == [.notACount(table: "a", measure: attribute)])
  }

  @Test func `criterion 9: two attributes crossed are refused`() {
    let crossed = Self.good.replacing("attribute: sex", with: "attribute: [sex, age-band]")
    #expect(Self.problems([crossed]) == [.crossedAttributes(table: "a")])
  }

  @Test func `criterion 9: a rolling window is refused`() {
    let rolling = Self.good.replacing("period: own", with: "period: last-12-months")
    #expect(Self.problems([rolling]) == [.rollingWindow(table: "a", span: "last-12-months")])
  }

  @Test func `criterion 9: a period published twice is refused`() {
    let again = Self.good.replacing("period: own", with: "period: last-year")
    #expect(Self.problems([again], kind: "year") == [.periodTwice("a")])
    let twin = Self.good.replacing("name: a", with: "name: b")
    #expect(Self.problems([Self.good, twin]) == [.dependentAttributes("a", "b")])
  }

  @Test func `bands that differ by a shift of their edges are refused together`() {
    let bands = Self.good.replacing("attribute: sex", with: "attribute: age-band")
    let groups = Self.good.replacing("attribute: sex", with: "attribute: age-group")
      .replacing("name: a", with: "name: b")
    #expect(Self.problems([bands, groups]) == [.dependentAttributes("a", "b")])
    #expect(Self.problems([groups, bands]) == [.dependentAttributes("b", "a")])
  }

  @Test func `duties by rule and by area at once are refused`() {
    let rules =
      "name: r, zh: 甲, en: A, unit: duties, attribute: duty-status-by-rule, period: own,"
      + " down-to: province"
    let areas =
      "name: d, zh: 甲, en: A, unit: duties, attribute: duty-status, period: own, down-to: city"
    #expect(Self.problems([rules, areas]) == [.twoNestings("r", "d")])
    #expect(Self.problems([areas, rules]) == [.twoNestings("d", "r")])
  }

  @Test func `all problems of a plan are listed at once, each with its place`() throws {
    let wrong = [
      "name: A, zh: 甲, unit: persons, attribute: shoe-size, period: own, down-to: village",
      Self.good.replacing("unit: persons", with: "unit: duties") + ", colour: red",
      Self.good.replacing("name: a", with: "name: Über") + ", complement: [nobody]",
    ]
    // Tables begin in column 9 of lines 6, 7 and 8; columns are counted by hand.
    let expected = [
      PlanProblem(.missingKey("en"), line: 6, column: 9),
      PlanProblem(.unknownValue("shoe-size", key: "attribute"), line: 6, column: 52),
      PlanProblem(.unknownValue("village", key: "down-to"), line: 6, column: 85),
      PlanProblem(.unitDiffers(table: "a"), line: 7, column: 39),
      PlanProblem(.unknownKey("colour", known: Self.tableKeys), line: 7, column: 95),
      PlanProblem(.badName("Über"), line: 8, column: 9),
      PlanProblem(.dependentAttributes("a", "Über"), line: 8, column: 9),
      PlanProblem(.unknownCategory(table: "Über", category: "nobody"), line: 8, column: 9),
    ]
    do {
      _ = try PlanReader.plan(from: Self.text(wrong))
      Issue.record("a wrong plan is read")
    } catch {
      #expect(Set(error.problems) == Set(expected), "\(error.problems)")
      #expect(error.problems.map(\.line) == error.problems.map(\.line).sorted())
    }
  }

  @Test func `what stands in the wrong shape is named for what it is`() {
    func problems(_ text: String) -> [PlanProblem] {
      do {
        _ = try PlanReader.plan(from: text)
        return []
      } catch {
        return error.problems
      }
    }
    let whole = Self.text([Self.good])
    #expect(
      problems(whole.replacing("threshold: 5", with: "threshold: 5\nthreshold: 6"))
        == [PlanProblem(.keyTwice("threshold"), line: 1, column: 1)])
    #expect(
      problems(whole + "\nextra: 1")
        == [
          PlanProblem(
            .unknownKey("extra", known: ["threshold", "releases", "pools"]), line: 7, column: 1)
        ])
    #expect(
      problems("threshold: [5]\nreleases: 7")
        == [
          PlanProblem(.notOneValue("threshold"), line: 1, column: 12),
          PlanProblem(.notAList("releases"), line: 2, column: 11),
        ])
    #expect(
      Self.problems([Self.good + ", measure: [mean, median], structural-zeros: female"])
        == [.notACount(table: "a", measure: "[mean, median]"), .notAList("structural-zeros")])
  }

  @Test(arguments: [1_001, 1 << 62, Int.max])
  func `a threshold that no table could reach is refused`(threshold: Int) throws {
    let high = Self.text([Self.good]).replacing("threshold: 5", with: "threshold: \(threshold)")
    let problem = PlanProblem(.thresholdTooLarge(threshold), line: 1, column: 12)
    #expect(throws: PlanError(problems: [problem])) { try PlanReader.plan(from: high) }
    let highest = Self.text([Self.good]).replacing("threshold: 5", with: "threshold: 1000")
    #expect(try PlanReader.plan(from: highest).hidingRule.fewestInWhole == 2_000)
  }

  @Test func `a threshold below five, and what is no plan, are refused`() {
    let low = Self.text([Self.good]).replacing("threshold: 5", with: "threshold: 4")
    #expect(throws: PlanError(problems: [PlanProblem(.thresholdTooSmall(4), line: 1, column: 12)]))
    {
      try PlanReader.plan(from: low)
    }
    for text in ["", "- a", "a: [", "threshold: five\nreleases: 7"] {
      #expect(throws: PlanError.self) { try PlanReader.plan(from: text) }
    }
  }
}
