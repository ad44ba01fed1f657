import ArgumentParser
import Casebook
import Domain
import FoundationEssentials
import Ledger
import Vault

/// Makes a casebook.
struct InitCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "init", aliases: ["新建个案库"])

  @OptionGroup var options: GlobalOptions
  @Option var office: String?
  @Option var recoveryFile: String?
  @Option var assessment: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = InitForm(self, context)
    try context.fill(form.form) { answers in
      let recoveryFile = answers[form.recoveryFile]
      let founding = try form.founding(answers, context)
      let path = context.casebookPath
      try context.prepareCasebookFolder()
      let safe = try RecoveryFile(path: recoveryFile)
      do {
        let (session, code) = try founding.found(
          at: path, passphrase: context.newPassphrase(), memory: context.memory)
        try keep(code, of: session.casebook, in: safe)
        try report(session.casebook, path, recoveryFile, context)
      } catch {
        try safe.removeIfEmpty()
        throw error
      }
    }
  }

  /// Writes the code down; a casebook whose code could not be written is not kept.
  private func keep(_ code: RecoveryCode, of casebook: Casebook, in safe: RecoveryFile) throws {
    do {
      try safe.write(code, for: casebook.id)
    } catch {
      try LedgerFile.remove(at: casebook.file.path)
      throw error
    }
  }

  private struct Founded: Encodable {
    var schema = 1
    let casebook: String
    let id: String
    let recoveryFile: String
  }

  private func report(
    _ casebook: Casebook, _ path: String, _ recoveryFile: String, _ context: Context
  ) throws {
    if options.json {
      return context.print(
        try JSON.text(Founded(casebook: path, id: "\(casebook.id)", recoveryFile: recoveryFile)))
    }
    if options.plain { return context.print("\(casebook.id)\t\(path)\t\(recoveryFile)\n") }
    context.print(
      Label(
        """
        已建立个案库 \(path)
        恢复码在 \(recoveryFile):请打印后锁入单位保险柜,并删除此文件。
        口令和恢复码都遗失,个案库就再也打不开。

        """,
        """
        Made the casebook \(path)
        The recovery code is in \(recoveryFile): print it for the office's safe, then delete the file.
        If both passphrase and code are lost, the casebook can never be opened again.

        """)[context.language])
  }
}
