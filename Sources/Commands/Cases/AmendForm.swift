import Domain

/// What `amend` needs to know: an entry, any of the values it corrects, and why.
struct AmendForm {
  private(set) var form = Form("amend", Label("更正事项", "Correct a milestone"))
  let entry: RequiredField<EntryID>
  let reason: RequiredField<String>
  private let date: OptionalField<EventDate>
  private let step: OptionalField<Step>
  private let outcome: OptionalField<Outcome>
  private let placement: OptionalField<Placement>
  private let department: OptionalField<Department>
  private let particulars: ParticularFields

  /// Takes the milestone as it stands where who corrects it is to see it.
  init(_ command: AmendCommand, _ context: Context, of logged: LoggedMilestone? = nil) {
    let milestone = logged?.milestone
    form.startsAtCheck = logged != nil
    // What is no particular at all is told with those of the kind, once that is known.
    if command.detail.isEmpty {
      form.nothingGiven =
        "--date / --step / --outcome / --placement / --department / --detail"
    }
    entry = form.required(
      "ENTRY", Label("条目", "Entry"), logged.map { .entry(of: $0) } ?? .entry,
      given: logged.map { "\($0.entry)" } ?? command.entry)
    date = form.optional(
      "--date", Label("日期", "Date"), .date(upTo: context.environment.now()),
      given: command.date,
      instead: milestone.map { Label($0.date.spoken(.zh), $0.date.spoken(.en)) })
    step = form.optional(
      "--step", Label("办理环节", "Step"), .code(Step.self), given: command.step,
      instead: milestone?.step?.label)
    outcome = form.optional(
      "--outcome", Label("结果", "Outcome"), .code(Outcome.self), given: command.outcome,
      instead: milestone?.outcome?.label)
    placement = form.optional(
      "--placement", Label("安置方式", "Placement"), .code(Placement.self),
      given: command.placement, instead: milestone?.placement?.label)
    department = form.optional(
      "--department", Label("部门", "Department"), .code(Department.self),
      given: command.department, instead: milestone?.department?.label)
    particulars = ParticularFields(
      to: &form, correcting: milestone, given: GivenParticulars(command.detail))
    reason = form.required(
      "--reason", Label("更正理由", "Reason"), .reason, given: command.reason)
  }

  func change(_ answers: Answers) -> MilestoneChange {
    MilestoneChange(
      date: answers[date], step: answers[step], outcome: answers[outcome],
      placement: answers[placement], department: answers[department],
      particulars: particulars.particulars(answers))
  }
}

extension Label {
  /// The label with the value that stands now, where there is one.
  func with(_ current: Label?) -> Label {
    guard let current else { return self }
    return Label("\(zh)(现为 \(current.zh))", "\(en) (now \(current.en))")
  }
}
