import Casebook
import Domain
import Obligations

/// What a decision about a duty needs to know: the case, the rule, since when, and why.
struct DecisionForm {
  private(set) var form: Form
  let number: RequiredField<CaseNumber>
  let rule: RequiredField<RuleID>
  let date: RequiredField<Day>
  let reason: RequiredField<String>

  /// Offers the duties of the case that stand in a way, and takes any rule that a case can owe.
  init(
    _ name: String, _ title: Label, case number: String?, rule: String?, date: String?,
    reason: String?, _ context: Context,
    offering isOffered: @escaping @Sendable (ObligationStatus) -> Bool
  ) throws {
    var form = Form(name, title)
    let field = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    self.number = field
    self.rule = form.required(
      "RULE", Label("规则", "Rule"),
      .rule(of: try context.shippedPack(), owedIn: field, where: isOffered), given: rule)
    self.date = form.required(
      "--date", Label("自何日起", "From"), .day(upTo: context.today), given: date,
      standard: context.today)
    self.reason = form.required(
      "--reason", Label("理由", "Reason"),
      .reason, given: reason)
    self.form = form
  }

  /// Adds a field that may stay empty.
  mutating func add<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, given: String?
  ) -> OptionalField<Value> {
    form.optional(flag, label, kind, given: given)
  }

  func decision(_ answers: Answers) -> ClockDecision {
    ClockDecision(rule: answers[rule].text, from: answers[date], reason: answers[reason])
  }
}
