import Domain
import Obligations

/// A duty of a case, or of the office itself, on its way to a list.
///
/// An immutable class, for tens of thousands are gathered, sorted and handed out in parts, and to
/// copy what each consists of would take longer than to print it.
final class DueDuty: Sendable {
  /// Nothing for a duty of the office itself.
  let number: CaseNumber?
  let rule: Rule
  let obligation: Obligation
  /// What is not recorded of the person and decides whether the rule holds.
  let missing: [FactAsked]
  /// Grows with what is due later; a day comes before its hours, what has no date behind, and what
  /// cannot be judged last.
  let order: Int

  init(_ obligation: Obligation, of number: CaseNumber?, rule: Rule, missing: [FactAsked] = []) {
    self.number = number
    self.rule = rule
    self.obligation = obligation
    self.missing = missing
    let order = obligation.due.map(DueDuty.order) ?? .max / 4
    self.order = obligation.status == .unknown ? order + .max / 2 : order
  }

  private static func order(_ due: DueDate) -> Int {
    switch due {
    case .day(let day): 2 * Moment(day, minute: 0).minutes
    case .moment(let moment): 2 * moment.minutes + 1
    }
  }
}
