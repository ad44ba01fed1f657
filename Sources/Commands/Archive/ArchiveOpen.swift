import ArgumentParser
import Casebook
import Domain

/// Records that the dedicated file was opened, under which number, and who keeps it.
struct ArchiveOpen: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "open", aliases: ["建档"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var reference: String?
  @Option var keeper: String?
  @Option var date: String?
  @Option var department: String?

  func run(_ context: Context) throws {
    var form = Form("archive open", Label("建立专门档案", "Open the dedicated file"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let date = form.required(
      "--date", Label("建档日期", "Date"), .date(upTo: context.environment.now()), given: date,
      standard: EventDate(context.today))
    let reference = form.optional(
      "--reference", Label("档案编号", "Number of the file"),
      .line(Label("派出所编的号", "as the police station numbers it"), as: .reference),
      given: reference,
      isAsked: true)
    let keeper = form.optional(
      "--keeper", Label("保管单位", "Kept by"),
      .provider, given: keeper,
      isAsked: true)
    let department = form.required(
      "--department", Label("部门", "Department"), .code(Department.self), given: department,
      standard: .policeStation)
    try context.fill(form) { answers, session in
      let entry = try session.openFile(
        of: answers[number], on: answers[date], by: answers[department],
        details: MilestoneDetails(provider: answers[keeper], reference: answers[reference]),
        sealing: answers.sealed, now: context.environment.now())
      try context.confirm(entry, Label("已建档,条目", "Opened, entry"))
    }
  }
}
