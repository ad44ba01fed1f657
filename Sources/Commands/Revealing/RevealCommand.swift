import ArgumentParser
import Casebook
import Domain
import Ledger

/// Shows who the person of a case is, once, on a screen that is wiped; always on record.
struct RevealCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "reveal", aliases: ["显示身份", "显示"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let given = number.flatMap { check.caseNumber($0) }
    if context.asker == nil { check.require(number, "CASE") }
    if options.json { check.require(reason, "--reason") }
    try check.finish()
    // Before anything is opened or written down: a look that cannot be had is not recorded.
    let terminal = options.json ? nil : try context.privateTerminal()
    if let given { return try reveal(given, in: context.session(), at: terminal, context) }
    var form = Form("reveal", Label("显示身份", "Show an identity"))
    form.isChecked = false
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: nil)
    try context.fill(form) { answers, session in
      try reveal(answers[number], in: session, at: terminal, context)
    }
  }

  private func reveal(
    _ number: CaseNumber, in session: Session, at terminal: Terminal?, _ context: Context
  ) throws {
    let now = context.environment.now()
    let notes = try session.reveal(number, reason: reason, now: now)
    guard notes.identity != nil || !notes.details.isEmpty else {
      throw NoIdentity(number: number)
    }
    let state = try session.state(of: number)
    let revealed = RevealedLine.lines(of: notes, in: state)
    guard let terminal else {
      return context.print(try JSON.text(RevealedIdentity(number, revealed)))
    }
    let birth = state.facts.birth
    let record = "\(now.day) \("\(now)".suffix(5)), \(session.member.name)"
    let pages = IdentityPages(
      number: number, revealed: revealed, record: Label(record, record),
      isChild: birth.hasReached(18, on: context.today) != .yes, language: context.language)
    try IdentityScreen(terminal: terminal, pages: pages).show()
    context.note(
      Label("已擦除;本次查看已登记。", "Wiped; the look is on record."))
  }
}

/// An identity as `--json` gives it.
private struct RevealedIdentity: Encodable {
  struct Line: Encodable {
    let kind: String
    let value: String
  }

  /// What was kept sealed beside a milestone.
  struct Sealed: Encodable {
    let entry: String
    let kind: String
    let value: String
  }

  var schema = 1
  let `case`: String
  let identity: [Line]
  let sealed: [Sealed]

  init(_ number: CaseNumber, _ lines: [RevealedLine]) {
    `case` = "\(number)"
    identity = lines.filter { $0.entry == nil }.map { Line(kind: $0.kind, value: $0.value) }
    sealed = lines.compactMap { line in
      line.entry.map { Sealed(entry: "\($0)", kind: line.kind, value: line.value) }
    }
  }
}

/// Nobody wrote down who the person is.
struct NoIdentity: Error {
  let number: CaseNumber
}
