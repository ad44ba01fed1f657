/// A decision that a duty of a case is not owed, and why.
package struct DutyWaiver: Hashable, Sendable {
  /// The id of the rule, such as `R06`.
  package let rule: String
  /// Nothing for every instance of a duty that recurs.
  package let instance: Int?
  package let from: Day
  package let reason: String

  package init(rule: String, instance: Int? = nil, from: Day, reason: String) {
    self.rule = rule
    self.instance = instance
    self.from = from
    self.reason = reason
  }

  /// Whether nothing is left to give up by another decision.
  package func covers(_ other: DutyWaiver) -> Bool {
    rule == other.rule && (instance == nil || instance == other.instance) && from <= other.from
  }
}
