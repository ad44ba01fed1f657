import ArgumentParser
import Casebook
import Domain

/// Raises a hardship and names who is to resolve it.
struct HardshipRaise: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "raise", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var kind: String?
  @Option var department: String?
  @Option var date: String?
  @Option var reference: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("hardship raise", Label("登记困难", "Raise a hardship"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let kind = form.required(
      "--kind", Particular.hardshipKind.label, .particular(.hardshipKind), given: kind)
    let department = form.required(
      "--department", Label("责任部门", "Department"), .code(Department.self), given: department)
    let date = form.required(
      "--date", Label("日期", "Date"), .date(upTo: environment.now()), given: date,
      standard: EventDate(context.today))
    let reference = form.optional(
      "--reference", Label("文号", "Reference"), .reference, given: reference)
    try context.fill(form) { answers, session in
      var particulars = Particulars()
      particulars.answer(.hardshipKind, answers[kind])
      let entry = try session.log(
        Milestone(
          kind: .hardship, date: answers[date], step: .requested,
          department: answers[department], particulars: particulars),
        details: MilestoneDetails(reference: answers[reference]), sealing: answers.sealed,
        in: answers[number], now: environment.now())
      try context.confirm(entry, Label("已登记困难,条目", "Raised, entry"))
    }
  }
}
