import Casebook
import Domain
import Obligations

/// What is said beside a decision about a duty of a case.
///
/// It is gathered before the decision is recorded: what fails here must not make it look lost.
struct DecisionRemarks {
  private let id: RuleID
  private let rule: Rule?
  /// The duty of the rule as it stands in the case, each time that it is owed.
  private let duties: [Obligation]

  init(_ form: DecisionForm, _ answers: Answers, in session: Session, _ context: Context) throws {
    let (id, engine) = (answers[form.rule], try context.engine(of: session))
    let state = try session.state(of: answers[form.number])
    self.id = id
    rule = engine.pack.rule(id)
    duties = engine.obligations(of: state, on: context.judgedAt).filter { $0.rule == id }
  }

  /// That a waiver will hold where the duty comes up, and that the law stands behind it.
  var ofWaiver: [Label] { [notOwed, statutory(Label("免除", "waiver"))].compactMap(\.self) }

  /// The same of a pause, and that one from this day on comes too late.
  func ofPause(from day: Day) -> [Label] {
    [notOwed, over(before: day), statutory(Label("暂停", "pause"))].compactMap(\.self)
  }

  private var notOwed: Label? {
    guard duties.isEmpty else { return nil }
    return Label(
      "注意:该个案现在没有 \(id) 这项义务;以后出现时照此处理",
      "Note: the case does not owe \(id) now; it will be treated so once it does")
  }

  private func over(before day: Day) -> Label? {
    let overdue = duties.first { $0.status == .overdue }
    guard let due = overdue?.due?.day, due < day else { return nil }
    return Label(
      "注意:\(id) 的期限 \(due) 已过,此后暂停不改变超期;不再办理的,用 guitu waive 免除",
      "Note: the limit of \(id) ended on \(due); a pause after it changes nothing. "
        + "If it will not be done, waive it with guitu waive")
  }

  private func statutory(_ act: Label) -> Label? {
    guard let ground = rule?.ground, ground.kind == .statutory else { return nil }
    return Label(
      "注意:\(id) 是法定义务(\(ground.basis.zh));\(act.zh)及理由会在核查时显示",
      "Note: \(id) is a statutory duty (\(ground.basis.en)); an audit shows the \(act.en) "
        + "and its reason")
  }
}
