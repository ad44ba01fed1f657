import Casebook
import Domain

/// What `log` needs to know.
struct LogForm {
  private(set) var form = Form("log", Label("记录事项", "Log a milestone"))
  let number: RequiredField<CaseNumber>
  private let kind: RequiredField<MilestoneKind>
  private let date: RequiredField<EventDate>
  private let step: OptionalField<Step>
  private let outcome: OptionalField<Outcome>
  private let placement: OptionalField<Placement>
  private let department: OptionalField<Department>
  private let details: DetailFields
  private let particulars: ParticularFields
  /// Why the milestone is recorded although the protocol stops it.
  let override: OptionalField<String>

  init(_ command: LogCommand, _ context: Context) throws {
    number = form.required(
      "CASE", Label("个案", "Case"), .caseNumber, given: command.number)
    kind = form.required(
      "KIND", Label("事项类别", "Kind"), .milestoneKind, given: command.kind)
    date = form.required(
      "--date", Label("日期", "Date"), .date(upTo: context.environment.now()),
      given: command.date, standard: EventDate(context.today))
    let (number, kind) = (number, kind)
    form.look(at: date) { date, answers, session in
      guard let number = answers[number], let kind = answers[kind] else { return nil }
      let facts = try session.state(of: number).facts
      try session.checkDate(date, of: facts, now: context.environment.now())
      return BeforeRescue(kind, on: date, rescued: facts.rescued)?.question
    }
    step = form.optional(
      "--step", Label("办理环节", "Step"), .code(Step.self), given: command.step,
      isAsked: context.isGuided && command.step != nil)
    outcome = form.optional(
      "--outcome", Label("结果", "Outcome"), .code(Outcome.self), given: command.outcome)
    placement = form.optional(
      "--placement", Label("安置方式", "Placement"), .code(Placement.self),
      given: command.placement, askedWhen: { $0[kind]?.turnsOnPlacement ?? false })
    department = form.optional(
      "--department", Label("部门", "Department"), .code(Department.self),
      given: command.department)
    details = try DetailFields(
      to: &form,
      given: GivenDetails(
        provider: command.provider, reference: command.reference, noteFile: command.noteFile),
      context)
    particulars = ParticularFields(
      to: &form, of: kind, given: GivenParticulars(command.detail), on: date,
      placed: placement)
    override = form.optional(
      "--override", Label("越过规程阻断的理由", "Reason to override a block"),
      .reason(Label("一句话的书面理由,核查时可见", "a written reason, which an audit shows")),
      given: command.override)
  }

  func milestone(_ answers: Answers) -> Milestone {
    let particulars = particulars.particulars(answers)
    return Milestone(
      kind: answers[kind], date: answers[date],
      step: answers[step] ?? answers[kind].step(by: particulars), outcome: answers[outcome],
      placement: answers[placement], department: answers[department],
      particulars: particulars)
  }

  func details(_ answers: Answers) -> MilestoneDetails { details.details(answers) }
}
