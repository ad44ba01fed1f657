import ArgumentParser
import Casebook
import Domain

/// Closes a case.
struct CaseClose: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "close", aliases: ["结案"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var reason: String?
  @Option var outcome: String?
  @Option var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("case close", Label("结案", "Close a case"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let reason = form.required(
      "--reason", Label("结案理由", "Reason"), .code(ClosingReason.self), given: reason)
    let outcome = form.optional(
      "--outcome", Label("结果", "Outcome"), .code(Outcome.self), given: outcome, isAsked: true)
    let date = form.required(
      "--date", Label("结案日期", "Date"), .day(upTo: environment.now().day), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      let closing = Closing(
        date: answers[date], reason: answers[reason], outcome: answers[outcome])
      let open = try session.state(of: answers[number]).openHardships.count
      try session.close(answers[number], closing, now: environment.now())
      if closing.reason == .stable, open > 0 {
        context.note(
          Label(
            "注意:还有 \(open) 项困难没有办结,结案理由却是“\(closing.reason.label.zh)”;如有误用 guitu case reopen",
            "Note: \(open) hardships are open, and the reason is “\(closing.reason.label.en)”; if that is a slip, guitu case reopen"
          ))
      }
      try context.confirm(answers[number], Label("已结案", "Closed"))
    }
  }
}
