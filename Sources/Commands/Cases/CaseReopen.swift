import ArgumentParser
import Casebook
import Domain

/// Reopens a closed case.
struct CaseReopen: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", aliases: ["重开"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var reason: String?
  @Option var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("case reopen", Label("重新立案", "Reopen a case"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let reason = form.required(
      "--reason", Label("理由", "Reason"), .reason, given: reason)
    let date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: environment.now().day), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      try session.reopen(
        answers[number], on: answers[date], reason: answers[reason], now: environment.now())
      try context.confirm(answers[number], Label("已重新立案", "Reopened"))
    }
  }
}
