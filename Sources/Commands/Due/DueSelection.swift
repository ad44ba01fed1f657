import Casebook
import Domain
import Obligations

/// Picks the duties that a due list shows: overdue, due within some days, or not to be judged.
struct DueSelection: Sendable {
  let engine: ObligationEngine
  let within: Int
  let at: Moment
  let today: Day

  func duties(of state: CaseState) -> [DueDuty] {
    duties(among: engine.obligations(of: state, on: at), of: state)
  }

  /// Those that the list shows of all duties of a case.
  func duties(among obligations: [Obligation], of state: CaseState) -> [DueDuty] {
    var duties: [DueDuty] = []
    for obligation in obligations where shows(obligation) {
      let rule = rule(of: obligation)
      let isUnclear = obligation.flags.contains(.conditionUnknown)
      duties.append(
        DueDuty(
          obligation, of: state.number, rule: rule,
          missing: isUnclear ? state.facts.lacking(of: rule.applies.facts) : []))
    }
    return duties
  }

  /// The duties that the office itself owes.
  func duties(of office: Office) -> [DueDuty] {
    engine.obligations(of: OfficeRecord(office), on: at).filter(shows).map {
      DueDuty($0, of: nil, rule: rule(of: $0))
    }
  }

  private func rule(of obligation: Obligation) -> Rule {
    guard let rule = engine.pack.rule(obligation.rule) else {
      preconditionFailure("The engine judges by the rules of its own pack.")
    }
    return rule
  }

  /// What ended while it was overdue can no longer be done.
  private func shows(_ obligation: Obligation) -> Bool {
    if obligation.flags.contains(.ended) { return false }
    return switch obligation.status {
    case .overdue, .unknown: true
    case .due, .notYet:
      obligation.due.map { $0.day.number - today.number <= within }
        ?? (obligation.status == .due)
    case .met, .late, .waived, .declined, .paused, .failed, .notApplicable: false
    }
  }
}

extension Context {
  /// Picks duties that are overdue, due within some days, or cannot be judged.
  func dueSelection(within days: Int, by engine: ObligationEngine) -> DueSelection {
    // The clock is read once: midnight may fall between two looks at it.
    let now = judgedAt
    return DueSelection(engine: engine, within: days, at: now, today: now.day)
  }
}

extension OfficeRecord {
  init(_ office: Office) {
    var done: [RuleID: [Day]] = [:]
    for (rule, days) in office.dutiesDone {
      // What is the name of no rule fulfils none.
      if let rule = RuleID(rule) { done[rule] = days }
    }
    self.init(
      founded: office.founded, done: done,
      hasAssessment: office.assessment != nil || office.isSynthetic)
  }
}

extension CaseFacts {
  /// The facts that are not on record; a date of birth without its day only where nothing else is
  /// lacking, for it seldom decides.
  fileprivate func lacking(of facts: [FactAsked]) -> [FactAsked] {
    let lacking = facts.filter(lacks)
    guard case .on = birth else { return lacking }
    let others = lacking.filter { $0 != .age }
    return others.isEmpty ? lacking : others
  }

  /// Whether a fact is not on record, or not closely enough.
  private func lacks(_ fact: FactAsked) -> Bool {
    switch fact {
    case .age: birth.days.lowerBound != birth.days.upperBound
    case .identity: false
    case .disability: disability == nil || disability == .multiple
    case .exploitation: exploitation == nil
    case .placement: true
    }
  }
}
