import ArgumentParser
import Casebook
import Domain

/// Corrects a milestone.
struct AmendCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "amend", aliases: ["更正"])

  @OptionGroup var options: GlobalOptions
  @Argument var entry: String?
  @Option var date: String?
  @Option var step: String?
  @Option var outcome: String?
  @Option var placement: String?
  @Option var department: String?
  @Option var detail: [String] = []
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    guard context.asker == nil || !isCase else { return try choose(in: context) }
    let form = AmendForm(self, context)
    guard try context.asks(for: form.form) else { return try run(form, nil, context) }
    try choose(in: context)
  }

  /// Whether a case stands where the entry is expected: which entry of it, is asked.
  private var isCase: Bool { entry.map(Form.isCaseNumber) ?? false }

  private func choose(in context: Context) throws {
    let session = try context.session()
    let logged = try milestone(in: session, context)
    try run(AmendForm(self, context, of: logged), session, context)
  }

  /// The milestone to correct, named or chosen from those of a case.
  private func milestone(in session: Session, _ context: Context) throws -> LoggedMilestone {
    var form = Form("amend", Label("更正事项", "Correct a milestone"))
    form.isChecked = false
    let entry = form.entry(given: entry, context) { $0.timeline.reversed() }
    return try context.fill(form, in: session) { answers, session in
      try session.milestone(of: answers[entry])
    }
  }

  private func run(_ form: AmendForm, _ session: Session?, _ context: Context) throws {
    try context.fill(form.form, in: session) { answers, session in
      let entry = answers[form.entry]
      let logged = try session.milestone(of: entry)
      try GivenParticulars(detail).check(of: logged.milestone.kind)
      let change = form.change(answers)
      try context.requireUnblocked(
        change, of: logged, in: session.state(of: session.content(of: entry).0),
        by: context.engine(of: session))
      try session.amend(
        entry, change, reason: answers[form.reason],
        now: context.environment.now())
      try context.confirm(entry, Label("已更正条目", "Corrected entry"))
    }
  }
}

extension Context {
  /// Says that something was done to an entry.
  func confirm(_ entry: EntryID, _ done: Label) throws {
    if options.json { return print(try JSON.text(EntryConfirmation(entry: "\(entry)"))) }
    print(options.plain ? "\(entry)\n" : "\(done[language]) \(entry)\n")
  }
}

private struct EntryConfirmation: Encodable {
  var schema = 1
  let entry: String
}
