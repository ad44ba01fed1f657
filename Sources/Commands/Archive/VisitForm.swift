import Domain

/// What `archive visit` needs to know.
struct VisitForm {
  private(set) var form = Form("archive visit", Label("登记回访", "Log a visit"))
  let number: RequiredField<CaseNumber>
  private let date: RequiredField<EventDate>
  private let mode: RequiredField<String>
  private let situation: RequiredField<String>
  private let department: RequiredField<Department>
  private let hardship: OptionalField<String>
  private let assign: OptionalField<Department>
  private let details: DetailFields

  init(_ command: ArchiveVisit, _ context: Context) throws {
    number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: command.number)
    date = form.required(
      "--date", Label("日期", "Date"), .date(upTo: context.environment.now()),
      given: command.date, standard: EventDate(context.today))
    mode = form.required(
      "--mode", Particular.visitMode.label, .particular(.visitMode), given: command.mode)
    situation = form.required(
      "--situation", Particular.lifeSituation.label, .particular(.lifeSituation),
      given: command.situation)
    let hardship = form.optional(
      "--hardship", Label("发现的困难", "Hardship found"), .particular(.hardshipKind),
      given: command.hardship, isAsked: true)
    self.hardship = hardship
    assign = form.required(
      "--assign", Label("困难的责任部门", "Department to resolve it"), .code(Department.self),
      given: command.assign, when: { $0[hardship] != nil })
    department = form.required(
      "--department", Label("回访部门", "Department"), .code(Department.self),
      given: command.department, standard: .policeStation)
    details = try DetailFields(
      to: &form,
      given: GivenDetails(
        provider: command.provider, reference: command.reference, noteFile: command.noteFile),
      context)
  }

  func visit(_ answers: Answers) -> Milestone {
    var particulars = Particulars()
    particulars.answer(.visitMode, answers[mode])
    particulars.answer(.lifeSituation, answers[situation])
    return Milestone(
      kind: .visit, date: answers[date], step: .completed, department: answers[department],
      particulars: particulars)
  }

  /// The hardship that the visit found, raised on its day.
  func hardship(_ answers: Answers) -> Milestone? {
    guard let kind = answers[hardship] else { return nil }
    var particulars = Particulars()
    particulars.answer(.hardshipKind, kind)
    return Milestone(
      kind: .hardship, date: answers[date], step: .requested, department: answers[assign],
      particulars: particulars)
  }

  func details(_ answers: Answers) -> MilestoneDetails { details.details(answers) }
}
