import ArgumentParser
import Casebook
import Domain
import Obligations

/// Logs a milestone.
struct LogCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "记录事项 / log a milestone", aliases: ["记", "记录"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String?
  @Argument(help: "事项类别 / kind of milestone") var kind: String?
  @Option(help: "日期[T时:分],默认今天 / date, today by default") var date: String?
  @Option(help: "办理环节 / step") var step: String?
  @Option(help: "结果 / outcome") var outcome: String?
  @Option(help: "安置方式 / placement") var placement: String?
  @Option(help: "部门 / department") var department: String?
  @Option(help: "服务单位 / provider") var provider: String?
  @Option(help: "文号 / reference") var reference: String?
  @Option(help: "细目=值,可重复 / KEY=VALUE, repeatable") var detail: [String] = []
  @Option(help: "越过规程阻断的书面理由 / written reason to override a block") var override: String?
  @Option(help: "备注文件,- 为标准输入 / note file") var noteFile: String?

  func run(_ context: Context) throws {
    let form = try LogForm(self, context)
    try context.fill(form.form) { answers, session in
      let milestone = form.milestone(answers)
      let number = answers[form.number]
      // Read before the entry is written: what fails here must not make a written entry look lost.
      let reason = answers[form.override]
      let engine = try context.engine(of: session)
      let blocks = try context.stopping(
        milestone, in: session.state(of: number), by: engine, reason)
      let entry = try session.log(
        milestone, details: form.details(answers), sealing: answers.sealed, overriding: blocks,
        because: reason, in: number, now: context.environment.now())
      let state = try session.state(of: number)
      let due = context.dueSelection(within: DueCommand.soon, by: engine).duties(of: state)
      try LoggedReport(
        entries: [entry], milestone: milestone, due: due, words: context.dueWords(by: engine)
      ).print(context)
    }
  }
}
