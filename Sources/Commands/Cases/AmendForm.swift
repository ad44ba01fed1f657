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
    // What is no particular at all is told with those of the kind, once that is known.
    if command.detail.isEmpty {
      form.nothingGiven =
        "--date / --step / --outcome / --placement / --department / --detail"
    }
    entry = form.required(
      "ENTRY", Label("条目", "Entry"), .entry,
      given: logged.map { "\($0.entry)" } ?? command.entry)
    date = form.optional(
      "--date",
      Label("日期", "Date").with(
        milestone.map { Label($0.date.spoken(.zh), $0.date.spoken(.en)) }),
      .date(upTo: context.environment.now()), given: command.date)
    step = form.optional(
      "--step", Label("办理环节", "Step").with(milestone?.step?.label), .code(Step.self),
      given: command.step)
    outcome = form.optional(
      "--outcome", Label("结果", "Outcome").with(milestone?.outcome?.label),
      .code(Outcome.self), given: command.outcome)
    placement = form.optional(
      "--placement", Label("安置方式", "Placement").with(milestone?.placement?.label),
      .code(Placement.self), given: command.placement)
    department = form.optional(
      "--department", Label("部门", "Department").with(milestone?.department?.label),
      .code(Department.self), given: command.department)
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
