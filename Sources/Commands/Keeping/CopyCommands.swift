import ArgumentParser
import Casebook
import Domain
import FoundationEssentials
import Ledger

/// Copies the casebook while others may write.
struct BackupCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "备份 / back up", aliases: ["备份"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "备份文件,须尚不存在 / a new file") var file: String

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    try Casebook(at: context.casebookPath).backUp(to: file)
    try context.report(Label("已备份到 \(file)", "Backed up to \(file)"))
  }
}

/// Puts a verified backup in the place of the casebook.
struct RestoreCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "从备份恢复 / restore a backup", aliases: ["恢复"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "备份文件 / the backup") var file: String

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let session = try context.session(of: Casebook(at: file))
    try context.prepareCasebookFolder()
    try Restoring(session, over: context.casebookPath).restore()
    try context.report(
      Label("已恢复 \(context.casebookPath)", "Restored \(context.casebookPath)"))
  }
}

/// Merges another copy of the casebook.
struct MergeCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "合并另一副本 / merge another copy", aliases: ["合并"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "另一副本 / the other copy") var file: String

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let result = try context.session().merge(Casebook(at: file), now: environment.now())
    if options.json { return context.print(try JSON.text(Merged(result))) }
    context.print(
      Label("已并入 \(result.added) 条记录。\n", "Merged \(result.added) entries.\n")[
        context.language])
    for (number, conflicts) in result.conflicts.sorted(by: { $0.key < $1.key }) {
      context.print(
        Label(
          "个案 \(number) 有 \(conflicts.count) 处冲突,请用 guitu show \(number) 核对\n",
          "Case \(number) has \(conflicts.count) conflicts: see guitu show \(number)\n")[
            context.language])
    }
  }

  private struct Merged: Encodable {
    struct Conflict: Encodable {
      let `case`: String
      let earlier: String
      let later: String
    }

    var schema = 1
    let added: Int
    let conflicts: [Conflict]

    init(_ result: MergeResult) {
      added = result.added
      conflicts = result.conflicts.sorted { $0.key < $1.key }.flatMap { number, pairs in
        pairs.map {
          Conflict(case: "\(number)", earlier: "\($0.earlier)", later: "\($0.later)")
        }
      }
    }
  }
}
