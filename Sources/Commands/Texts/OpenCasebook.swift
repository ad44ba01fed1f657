import Casebook
import Domain
import FoundationEssentials
import Ledger

/// The casebook of a command that needs none, where it is open: no passphrase is asked for.
enum OpenCasebook {
  /// The session of a casebook that is unlocked, or whose passphrase is in a file.
  ///
  /// - Returns: Nothing where there is no casebook, or it is locked; a note says which values are looked for.
  static func session(_ context: Context) throws -> Session? {
    if let opened = context.opened { return opened }
    guard FileManager.default.fileExists(atPath: context.casebookPath) else { return nil }
    let casebook = try Casebook(at: context.casebookPath)
    guard let session = try session(of: casebook, context) else {
      context.note(
        Label(
          "注意:个案库已上锁,未检索其中的已知值",
          "Note: the casebook is locked; the values it knows were not looked for"))
      return nil
    }
    context.note(
      session.access.holds(.identity)
        ? Label("注意:已检索个案库的全部已知值", "Note: all values the casebook knows are looked for")
        : Label(
          "注意:该成员不能查看身份,只检索了成员姓名",
          "Note: this member sees no identities; the names of members alone are looked for"))
    return session
  }

  private static func session(of casebook: Casebook, _ context: Context) throws -> Session? {
    if context.options.passphraseFile != nil { return try context.session(of: casebook) }
    let members =
      context.options.member == nil
      ? casebook.people : [try casebook.member(named: context.options.member)]
    for member in members {
      if let session = try Session(unlocked: casebook, member: member, memory: context.memory) {
        return session
      }
    }
    return nil
  }
}
