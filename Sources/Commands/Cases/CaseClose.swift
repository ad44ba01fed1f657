import ArgumentParser
import Casebook
import Domain

/// Closes a case.
struct CaseClose: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "结案 / close a case", aliases: ["结案"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String
  @Option(help: "stable|adult|withdrawn|moved") var reason: String?
  @Option(help: "结果 / outcome") var outcome: String?
  @Option(help: "日期 / date") var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let number = check.caseNumber(number)
    check.require(reason, "--reason")
    let reason = check.code(reason, "--reason", as: ClosingReason.self)
    let outcome = check.code(outcome, "--outcome", as: Outcome.self)
    let day = check.day(date, "--date")
    try check.finish()
    guard let number, let reason else { preconditionFailure("A checked input is complete.") }
    let closing = Closing(date: day ?? context.today, reason: reason, outcome: outcome)
    try context.session().close(number, closing, now: environment.now())
    try context.confirm(number, Label("已结案", "Closed"))
  }
}
