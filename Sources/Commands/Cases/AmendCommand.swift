import ArgumentParser
import Casebook
import Domain

/// Corrects a milestone.
struct AmendCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "更正事项 / correct a milestone", aliases: ["更正"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "条目 / entry") var entry: String
  @Option(help: "日期 / date") var date: String?
  @Option(help: "办理环节 / step") var step: String?
  @Option(help: "结果 / outcome") var outcome: String?
  @Option(help: "安置方式 / placement") var placement: String?
  @Option(help: "部门 / department") var department: String?
  @Option(help: "理由 / reason") var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    check.require(reason, "--reason")
    let entry = check.entry(entry)
    let change = MilestoneChange(
      date: check.date(date, "--date"), step: check.code(step, "--step"),
      outcome: check.code(outcome, "--outcome"),
      placement: check.code(placement, "--placement"),
      department: check.code(department, "--department"))
    try check.finish()
    guard let entry, let reason else { preconditionFailure("A checked input is complete.") }
    try context.session().amend(entry, change, reason: reason, now: environment.now())
    try context.confirm(entry, Label("已更正条目", "Corrected entry"))
  }
}

extension Context {
  /// Says that something was done to an entry.
  func confirm(_ entry: EntryID, _ done: Label) throws {
    if options.json { return print(try JSON.text(EntryConfirmation(entry: "\(entry)"))) }
    print(options.plain ? "\(entry)\n" : "\(done[language]) \(entry)\n")
  }
}

private struct EntryConfirmation: Encodable {
  var schema = 1
  let entry: String
}
