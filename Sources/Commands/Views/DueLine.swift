import Domain
import Obligations

/// A duty as `due` and `log` report it.
struct DueLine: Encodable {
  let `case`: String
  let rule: String
  let title: String
  /// The last day, or the last minute for hour rules; nothing where it cannot be told.
  let due: String?
  let status: String
  /// Days left, negative where it is over; nothing where it cannot be told.
  let days: Int?
  let departments: [String]
  let basis: String
  let evidence: String
  /// Counted from 1 where the duty recurs.
  let instance: Int
  /// What `due` writes.
  let date: DueDate?
  /// Grows with what is due later; a day comes before its hours, and no date comes last.
  let order: Int

  private enum CodingKeys: CodingKey {
    case `case`, rule, title, due, status, days, departments, basis, evidence
  }

  init(
    _ obligation: Obligation, of number: String, rule: Rule, on today: Day, _ language: Language
  ) {
    `case` = number
    self.rule = "\(rule.id)"
    title = rule.title[language]
    due = obligation.due.map(DueLine.text)
    instance = obligation.instance
    date = obligation.due
    status = obligation.status.code
    days = obligation.due.map { $0.day.number - today.number }
    departments = obligation.departments.map(\.code)
    basis = rule.ground.basis
    evidence = rule.ground.evidence.code
    order = obligation.due.map(DueLine.order) ?? .max
  }

  private static func order(_ due: DueDate) -> Int {
    switch due {
    case .day(let day): 2 * Moment(day, minute: 0).minutes
    case .moment(let moment): 2 * moment.minutes + 1
    }
  }

  static func text(_ due: DueDate) -> String {
    switch due {
    case .day(let day): "\(day)"
    case .moment(let moment): "\(moment)"
    }
  }
}

extension DueLine: JSONLine {
  func write(to json: inout JSONWriter) {
    json.field("basis", basis)
    json.field("case", `case`)
    json.field("days", days)
    json.field("departments", departments)
    json.field("due", due)
    json.field("evidence", evidence)
    json.field("rule", rule)
    json.field("status", status)
    json.field("title", title)
  }
}

extension Context {
  /// Picks duties that are overdue, due within some days, or cannot be judged.
  func dueSelection(within days: Int, by engine: ObligationEngine) -> DueSelection {
    DueSelection(engine: engine, within: days, at: judgedAt, today: today)
  }
}

/// Picks the duties that a due list shows.
struct DueSelection: Sendable {
  let engine: ObligationEngine
  let within: Int
  let at: Moment
  let today: Day

  func lines(of state: CaseState, _ language: Language) -> [DueLine] {
    let number = "\(state.number)"
    return obligations(of: state).map { obligation in
      guard let rule = engine.pack.rule(obligation.rule) else {
        preconditionFailure("The engine judges by the rules of its own pack.")
      }
      return DueLine(obligation, of: number, rule: rule, on: today, language)
    }
  }

  private func obligations(of state: CaseState) -> [Obligation] {
    engine.obligations(of: state, on: at).filter { obligation in
      switch obligation.status {
      case .overdue, .unknown: true
      case .due, .notYet: obligation.due.map { $0.day.number - today.number <= within } ?? false
      case .met, .late, .waived, .declined, .paused, .failed, .notApplicable: false
      }
    }
  }
}
