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

  /// Says that the law stands behind the duty, where it does.
  func noteStatutory(
    _ answers: Answers, in session: Session, _ context: Context, _ act: Label
  ) throws {
    let id = answers[rule]
    guard let rule = try context.pack(of: session).rule(id), rule.ground.kind == .statutory else {
      return
    }
    context.note(
      Label(
        "注意:\(id) 是法定义务(\(rule.ground.basis.zh));\(act.zh)及理由会在核查时显示",
        "Note: \(id) is a statutory duty (\(rule.ground.basis.en)); an audit shows the \(act.en) "
          + "and its reason"))
  }

  /// Says so where a pause from that day on comes too late for a duty whose limit is over.
  func noteWhereOver(_ answers: Answers, in session: Session, _ context: Context) throws {
    let state = try session.state(of: answers[number])
    let overdue = try context.engine(of: session).obligations(of: state, on: context.judgedAt)
      .first { $0.rule == answers[rule] && $0.status == .overdue }
    guard let due = overdue?.due?.day, due < answers[date] else { return }
    context.note(
      Label(
        "注意:\(answers[rule]) 的期限 \(due) 已过,此后暂停不改变超期;不再办理的,用 guitu waive 免除",
        "Note: the limit of \(answers[rule]) ended on \(due); a pause after it changes nothing. "
          + "If it will not be done, waive it with guitu waive"))
  }

  /// Says so where the case does not owe the duty now.
  func noteWhereNotOwed(_ answers: Answers, in session: Session, _ context: Context) throws {
    let state = try session.state(of: answers[number])
    let owed = try context.engine(of: session).obligations(of: state, on: context.judgedAt)
    if owed.contains(where: { $0.rule == answers[rule] }) { return }
    context.note(
      Label(
        "注意:该个案现在没有 \(answers[rule]) 这项义务;以后出现时照此处理",
        "Note: the case does not owe \(answers[rule]) now; it will be treated so once it does"))
  }
}
