import ArgumentParser
import Casebook
import Domain

/// Takes back an entry; an undo can be undone.
struct UndoCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "undo", aliases: ["撤销"])

  @OptionGroup var options: GlobalOptions
  @Argument var entry: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    guard entry == nil, context.asker != nil else { return try run(entry, nil, context) }
    let session = try context.session()
    try run("\(session.lastOwnEntry())", session, context)
  }

  /// Takes back; what was not named is shown for a check, where somebody sits there.
  private func run(_ named: String?, _ session: Session?, _ context: Context) throws {
    var form = Form("undo", try title(of: named, session))
    form.isAlwaysShown = session != nil
    let target = form.optional("ENTRY", Label("条目", "Entry"), .entry, given: named)
    let reason = form.optional("--reason", Label("理由", "Reason"), .reason, given: reason)
    try context.fill(form, in: session) { answers, session in
      let undone = try session.undo(
        answers[target], reason: answers[reason] ?? Label("撤销", "undone")[context.language],
        now: context.environment.now())
      let back = try restored(by: undone, in: session)
      try context.confirm(undone, Label("已撤销条目", "Took back entry"))
      if let back { context.note(Label("重新有效:", "Stands again: ") + back) }
    }
  }

  /// What stands again, where what was taken back had taken back something itself.
  private func restored(by entry: EntryID, in session: Session) throws -> Label? {
    guard case .entryVoided(let voided, _, _) = try session.content(of: entry).1 else { return nil }
    return try session.content(of: voided).1.label
  }

  /// Names what the last entry recorded.
  private func title(of named: String?, _ session: Session?) throws -> Label {
    guard let session, let named, let entry = EntryID(hex: named) else {
      return Label("撤销条目", "Take back an entry")
    }
    let (number, content) = try session.content(of: entry)
    return Label("撤销本机最后一条:\(number) ", "Take back the last entry of this device: \(number) ")
      + content.label
  }
}
