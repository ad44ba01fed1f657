import ArgumentParser
import Casebook
import Domain

/// Gives a hardship to another department.
struct HardshipAssign: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "assign", aliases: ["改派"])

  @OptionGroup var options: GlobalOptions
  @Argument var entry: String?
  @Option var department: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("hardship assign", Label("改派部门", "Give it to another department"))
    let entry = form.entry(given: entry, context) { $0.openHardships }
    let department = form.required(
      "--department", Label("责任部门", "Department"), .code(Department.self), given: department)
    let reason = form.required(
      "--reason", Label("理由", "Reason"), .reason, given: reason)
    try context.fill(form) { answers, session in
      guard case .milestoneLogged(let milestone) = try session.content(of: answers[entry]).1,
        milestone.kind == .hardship
      else { throw CasebookError.noSuchHardship(answers[entry]) }
      try session.amend(
        answers[entry], MilestoneChange(department: answers[department]),
        reason: answers[reason], now: environment.now())
      try context.confirm(answers[entry], Label("已改派,条目", "Assigned, entry"))
    }
  }
}
