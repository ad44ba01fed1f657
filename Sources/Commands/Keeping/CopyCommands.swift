import ArgumentParser
import Casebook
import Domain
import FoundationEssentials
import Ledger

/// Copies the casebook while others may write.
struct BackupCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "backup", aliases: ["备份"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("backup", Label("备份", "Back up"))
    let file = form.required(
      "FILE", Label("备份文件", "Backup"),
      .line(Label("一个尚不存在的文件", "a file that does not exist yet")), given: file)
    try context.fill(form) { answers in
      let file = answers[file]
      try Casebook(at: context.casebookPath).backUp(to: file)
      try context.report(Label("已备份到 \(file)", "Backed up to \(file)"))
    }
  }
}

/// Puts a verified backup in the place of the casebook.
struct RestoreCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "restore", aliases: ["恢复"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let path = context.casebookPath
    var form = Form("restore", Label("从备份恢复到 \(path)", "Restore a backup to \(path)"))
    form.isAlwaysShown = FileManager.default.fileExists(atPath: path)
    let file = form.required(
      "FILE", Label("备份文件", "Backup"),
      .line(Label("guitu backup 写的文件", "a file that guitu backup wrote")), given: file)
    try context.fill(form) { answers in
      try context.requireInput(answers[file])
      let session = try context.session(of: Casebook(at: answers[file]))
      try context.prepareCasebookFolder()
      try context.withProgress { progress in
        progress.begin(Label("核验备份", "Checking the backup"))
        try Restoring(session, over: path).restore { progress.count($0) }
      }
      try context.report(Label("已恢复 \(path)", "Restored \(path)"))
    }
  }
}

/// Merges another copy of the casebook.
struct MergeCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "merge", aliases: ["合并"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("merge", Label("合并另一副本", "Merge another copy"))
    let file = form.required(
      "FILE", Label("另一副本", "The other copy"),
      .line(Label("同一个案库的另一个文件", "another file of the same casebook")), given: file)
    try context.fill(form) { answers, session in
      try context.requireInput(answers[file])
      let other = try Casebook(at: answers[file])
      let result = try context.withProgress { progress in
        progress.begin(Label("核验另一副本", "Checking the other copy"))
        return try session.merge(other, now: environment.now()) { progress.count($0) }
      }
      try report(result, context)
      try context.noteKnownTexts(of: result.numbers, in: session)
    }
  }

  private func report(_ result: MergeResult, _ context: Context) throws {
    if options.json { return context.print(try JSON.text(Merged(result))) }
    if options.plain { return context.print(plain(result)) }
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

  /// The count of merged entries, and a line for each pair of entries that conflict.
  private func plain(_ result: MergeResult) -> String {
    let conflicts = result.conflicts.sorted { $0.key < $1.key }.flatMap { number, pairs in
      pairs.map { "\(number)\t\($0.earlier)\t\($0.later)\n" }
    }
    return "\(result.added)\n" + conflicts.joined()
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
