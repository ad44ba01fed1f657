import ArgumentParser
import Casebook
import Domain

/// Takes back an entry; an undo can be undone.
struct UndoCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "撤销条目 / take back an entry", aliases: ["撤销"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "条目,默认本机最后一条 / entry, the last of this device by default")
  var entry: String?
  @Option(help: "理由 / reason") var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let target = entry.flatMap { check.entry($0) }
    try check.finish()
    let undone = try context.session().undo(
      target, reason: reason ?? Label("撤销", "undone")[context.language],
      now: environment.now())
    try context.confirm(undone, Label("已撤销条目", "Took back entry"))
  }
}
