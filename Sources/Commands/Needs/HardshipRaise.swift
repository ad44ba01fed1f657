import ArgumentParser
import Casebook
import Domain

/// Raises a hardship and names who is to resolve it.
struct HardshipRaise: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "登记困难 / raise a hardship", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String?
  @Option(help: "困难类别 / kind of hardship") var kind: String?
  @Option(help: "责任部门 / department to resolve it") var department: String?
  @Option(help: "日期,默认今天 / date, today by default") var date: String?
  @Option(help: "文号 / reference") var reference: String?

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
