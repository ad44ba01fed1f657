import Domain
@testable import Obligations
import Testing

/// Every rule of the pack against the lines of its table.
struct RuleTableTests {
  @Test func `every line of the rule tables holds`() throws {
    let engine = try Shipped.engine()
    for row in RuleTable.rows {
      let told = try row.told(by: engine)
      #expect(told == row.expected, "\(row.place) \(row.rule): \(row.reason)")
    }
  }

  @Test func `what a table says beside a status is flagged`() throws {
    let engine = try Shipped.engine()
    let flags: [String: ObligationFlags] = [
      "after-24h": .after24h, "early": .early, "ended": .ended,
      "calendar-ended": .calendarEnded, "start-without-minute": .startWithoutMinute,
    ]
    for row in RuleTable.rows where !row.flags.isEmpty {
      let flag = try #require(flags[row.flags], "\(row.place)")
      #expect(try row.flags(by: engine).contains(flag), "\(row.place) \(row.rule)")
    }
  }

  @Test func `every rule is told in each status that its clock can take`() throws {
    let rules = try Shipped.pack().rules
    let told = Dictionary(grouping: RuleTable.rows, by: \.rule)
    for rule in rules {
      let rows = try #require(told[rule.id.text], "\(rule.id)")
      let statuses = Set(
        rows.flatMap { row in
          row.expected.isEmpty
            ? ["-"] : row.expected.split(separator: ", ").map { String($0.prefix { $0 != " " }) }
        })
      let missing = RuleTableTests.statuses(of: rule).subtracting(statuses)
      #expect(missing.isEmpty, "\(rule.id) \(missing.sorted())")
    }
    #expect(Set(told.keys) == Set(rules.map(\.id.text)))
  }

  @Test func `every last day is asked about in its last minute and in the minute after`() throws {
    let told = Dictionary(grouping: RuleTable.rows, by: \.rule)
    for rule in try Shipped.pack().rules where RuleTableTests.hasLastDay(rule) {
      let rows = try #require(told[rule.id.text], "\(rule.id)")
      let lastMinute = rows.contains { row in
        guard let due = row.due, row.isTold("due") else { return false }
        return row.moment == "\(due)T23:59"
      }
      let minuteAfter = rows.contains { row in
        guard let due = row.due, row.isTold("overdue") else { return false }
        return row.moment == "\(due.adding(days: 1))T00:00"
      }
      #expect(lastMinute && minuteAfter, "\(rule.id)")
    }
  }

  private static func hasLastDay(_ rule: Rule) -> Bool {
    switch rule.timing.clock {
    case .deadline, .maximum, .recurring: rule.timing.limit?.unit != .hour
    case .minimum, .precedence, .count, .open, .context, .retention: false
    }
  }

  /// What a clock can come to; `-` is not listed.
  private static func statuses(of rule: Rule) -> Set<String> {
    if rule.stage == nil {
      return rule.timing.clock == .recurring
        ? ["-", "not-yet", "due", "overdue"] : ["-", "due", "met"]
    }
    let always: Set = ["-", "waived", "unknown", "met"]
    return switch rule.timing.clock {
    case .context, .retention: ["-"]
    case .deadline, .maximum, .recurring:
      always.union(["due", "overdue", "late", "paused", "declined"])
        .union(isLong(rule.timing.limit) ? ["not-yet"] : [])
    case .minimum: always.union(["not-yet", "failed", "paused", "declined"])
    case .precedence: always.union(["not-yet", "overdue", "late"])
    case .count: always.union(["not-yet", "failed"])
    case .open: always.union(["not-yet", "paused", "declined"])
    }
  }

  /// Whether a limit can be farther off than what counts as due soon; days off put short ones off.
  private static func isLong(_ limit: Limit?) -> Bool {
    guard let limit else { return true }
    return switch limit.unit {
    case .hour: limit.value > 24
    case .day, .workday: limit.value > 1
    case .month, .year: true
    case .immediate, .count: false
    }
  }
}
