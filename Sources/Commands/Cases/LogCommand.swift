import ArgumentParser
import Casebook
import Domain
import Obligations

/// Logs a milestone.
struct LogCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "记录事项 / log a milestone", aliases: ["记", "记录"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String
  @Argument(help: "事项类别 / kind of milestone") var kind: String
  @Option(help: "日期[T时:分],默认今天 / date, today by default") var date: String?
  @Option(help: "办理环节 / step") var step: String?
  @Option(help: "结果 / outcome") var outcome: String?
  @Option(help: "安置方式 / placement") var placement: String?
  @Option(help: "部门 / department") var department: String?
  @Option(help: "服务单位 / provider") var provider: String?
  @Option(help: "文号 / reference") var reference: String?
  @Option(help: "备注文件,- 为标准输入 / note file") var noteFile: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = InputCheck()
    let number = check.caseNumber(number)
    let milestone = milestone(context, &check)
    try check.finish()
    guard let number, let milestone else { preconditionFailure("A checked input is complete.") }
    let details = MilestoneDetails(
      provider: provider, reference: reference,
      note: try noteFile.map { try context.text(ofFile: $0, "--note-file") })
    let session = try context.session()
    // Read before the entry is written: what fails here must not make a written entry look lost.
    let selection = try options.plain ? nil : context.dueSelection(within: DueCommand.soon)
    let entry = try session.log(milestone, details: details, in: number, now: environment.now())
    let state = try session.state(of: number)
    try report(entry, milestone, selection?.lines(of: state, context.language) ?? [], context)
  }

  private func milestone(_ context: Context, _ check: inout InputCheck) -> Milestone? {
    let kind = check.code(kind, "KIND", as: MilestoneKind.self)
    let date = check.date(date, "--date") ?? EventDate(context.today)
    let step = check.code(step, "--step", as: Step.self)
    let outcome = check.code(outcome, "--outcome", as: Outcome.self)
    let placement = check.code(placement, "--placement", as: Placement.self)
    let department = check.code(department, "--department", as: Department.self)
    return kind.map {
      Milestone(
        kind: $0, date: date, step: step, outcome: outcome, placement: placement,
        department: department)
    }
  }

  private struct Logged: Encodable {
    var schema = 1
    let entry: String
    let due: [DueLine]
  }

  private func report(
    _ entry: EntryID, _ milestone: Milestone, _ due: [DueLine], _ context: Context
  ) throws {
    if options.json {
      return context.print(try JSON.text(Logged(entry: "\(entry)", due: due)))
    }
    if options.plain { return context.print("\(entry)\n") }
    let language = context.language
    var columns = Columns()
    columns.add(
      Label("已记录", "Logged")[language], milestone.kind.label[language],
      milestone.date.spoken(language))
    columns.add(Label("条目", "Entry")[language], "\(entry)")
    context.print(columns.text())
    if due.isEmpty { return }
    context.print(Label("该个案近期事项:\n", "Due soon in this case:\n")[language])
    context.print(DueText.table(of: due, language, showsCase: false, indent: 2))
  }
}
