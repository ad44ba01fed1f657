import Domain
import Obligations

/// A case with those of its duties that a list shows.
struct JudgedCase: Sendable {
  let number: CaseNumber
  /// In the order of rules.
  let duties: [DueDuty]
  /// Whether they stand so at every minute of the day (see `ObligationEngine.areSteady`).
  let isSteady: Bool
}

extension DueSelection {
  /// Judges a case.
  func judge(_ state: CaseState) -> JudgedCase {
    let obligations = engine.obligations(of: state, on: at)
    return JudgedCase(
      number: state.number,
      duties: duties(among: obligations, of: state).sorted { $0.rule.id < $1.rule.id },
      isSteady: engine.areSteady(obligations, of: state, on: at))
  }
}
