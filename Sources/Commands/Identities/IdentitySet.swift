import ArgumentParser
import Casebook
import Domain

/// Writes down who a person is: from a file or standard input, or asked for on a private screen; never
/// from arguments.
struct IdentitySet: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "set", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var fromFile: String?

  func run(_ context: Context) throws {
    var form = Form("identity set", Label("登记身份", "Write down an identity"))
    form.isChecked = false
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    if fromFile == nil, context.asker == nil {
      _ = form.required("--from-file", Label("文件", "File"), .line(Label("", "")), given: nil)
    }
    let given = try fromFile.map { try identity(inFile: $0, context) }
    try context.fill(form) { answers, session in
      let number = answers[number]
      let now = context.environment.now()
      if let given {
        let facts = try session.state(of: number).facts
        noteDoubts(about: given, IdentityReading(facts: facts), context)
      }
      let identity = try given ?? asked(of: number, in: session, context)
      try session.setIdentity(of: number, identity, now: now)
      try context.confirm(number, Label("已登记身份", "Identity kept for"))
      try context.noteKnownTexts(of: [number], in: session)
    }
  }

  private func identity(inFile path: String, _ context: Context) throws -> Identity {
    let text = try context.text(ofFile: path, "--from-file")
    var check = context.check
    let identity = IdentityText.read(text, "--from-file", &check)
    try check.finish()
    return identity
  }

  private static let oddNumber = Label(
    "请对照证件核对", "Please compare it with the paper")

  /// Says what is odd about the values of a file, line by line, and repeats none of them.
  private func noteDoubts(
    about identity: Identity, _ reading: IdentityReading, _ context: Context
  ) {
    for line in identity.lines {
      let value = reading.value(line.value, line.kind)
      for doubt in reading.doubts(about: value, line.kind) {
        // What is odd about a number may name the birth in it.
        let said = line.kind == .id ? Self.oddNumber : doubt
        context.note(line.kind.label + Label(":", ": ") + said)
      }
    }
  }

  /// Asks for an identity; one that is there already is shown, which is on record as any look is.
  private func asked(
    of number: CaseNumber, in session: Session, _ context: Context
  ) throws -> Identity {
    let terminal = try context.privateTerminal()
    try session.requires(.identity)
    let facts = try session.state(of: number).facts
    var before: Identity?
    if try session.identity(of: number) != nil {
      let reason = Label("修改身份信息", "to change the identity")[context.language]
      before = try session.reveal(number, reason: reason, now: context.environment.now()).identity
    }
    let guide = IdentityGuide(
      dialogue: PrivateDialogue(terminal: terminal, isPlain: context.isPlainTerminal),
      number: number, reading: IdentityReading(facts: facts), language: context.language)
    return try guide.run(from: before)
  }
}
