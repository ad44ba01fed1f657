import ArgumentParser
import Casebook
import Domain

/// Reopens a closed case.
struct CaseReopen: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "重新立案 / reopen a case", aliases: ["重开"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String
  @Option(help: "理由 / reason") var reason: String?
  @Option(help: "日期 / date") var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let number = check.caseNumber(number)
    check.require(reason, "--reason")
    let day = check.day(date, "--date")
    try check.finish()
    guard let number, let reason else { preconditionFailure("A checked input is complete.") }
    try context.session().reopen(
      number, on: day ?? context.today, reason: reason, now: environment.now())
    try context.confirm(number, Label("已重新立案", "Reopened"))
  }
}
