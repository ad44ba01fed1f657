import ArgumentParser
import Casebook
import Domain

/// Leaves the member's key with the kernel for some minutes.
struct UnlockCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "unlock", aliases: ["解锁"])

  /// The longest time a casebook stays unlocked: a working day.
  private static let longest = 720

  @OptionGroup var options: GlobalOptions
  @Option var minutes: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("unlock", Label("解锁", "Unlock"))
    let minutes = form.required(
      "--minutes", Label("分钟", "Minutes"), .count(1...Self.longest), given: minutes,
      standard: 15)
    try context.fill(form) { answers in
      let casebook = try Casebook(at: context.casebookPath)
      let session = try Session(
        casebook: casebook, member: casebook.member(named: options.member),
        passphrase: context.passphrase(), memory: context.memory)
      let count = answers[minutes]
      try session.unlock(minutes: count)
      try context.report(Label("已解锁 \(count) 分钟。", "Unlocked for \(count) minutes."))
      prepareToday(session, context)
    }
  }

  /// Judges the duties of the day, so that the first list of it need not: while a passphrase is typed and
  /// checked nobody expects an answer at once.
  ///
  /// What keeps the list from being made is said when it is asked for.
  private func prepareToday(_ session: Session, _ context: Context) {
    do {
      let office = try session.office()
      let selection = context.dueSelection(
        within: DueCommand.soon, by: try context.engine(of: office))
      _ = try context.caseDuties(selection, of: office, in: session).cases()
    } catch {}
  }
}

/// Makes the kernel forget the keys at once.
struct LockCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "lock", aliases: ["上锁"])

  @OptionGroup var options: GlobalOptions

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    try Session.lock(Casebook(at: context.casebookPath))
    try context.report(Label("已上锁。", "Locked."))
  }
}
