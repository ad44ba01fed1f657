import ArgumentParser
import Casebook
import Domain
import Ledger
import Obligations

/// Shows a case: its facts, its timeline and its duties; never who the person is.
struct ShowCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "show", aliases: ["查看"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("show", Label("查看个案", "Show a case"))
    form.isChecked = false
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    try context.fill(form) { answers, session in
      try show(answers[number], in: session, context)
    }
  }

  private func show(
    _ number: CaseNumber, in session: Session, _ context: Context
  ) throws {
    let state = try session.state(of: number)
    let engine = try context.engine(of: session)
    let notes = session.access.holds(.care) ? try session.careNotes(of: number) : CareNotes()
    let instruments = notes.scores.isEmpty ? [:] : try context.instruments()
    let view = CaseView(
      state, notes, instruments: instruments,
      duties: engine.obligations(of: state, on: context.judgedAt),
      words: context.dueWords(by: engine))
    if options.json { return context.print(try JSON.text(view)) }
    if options.plain {
      return context.print(
        view.timeline.map { "\($0.date)\t\($0.kind)\t\($0.step ?? "")\t\($0.entry)\n" }.joined())
    }
    context.print(
      CaseText(
        view: view, state: state,
        scores: notes.scores.map {
          ScoreText.line($0, instruments[$0.instrument], context.language)
        }, members: session.casebook.names, today: context.today, language: context.language
      ).text)
  }
}

extension Casebook {
  /// The names of the members.
  fileprivate var names: [MemberID: String] {
    Dictionary(members.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
  }
}
