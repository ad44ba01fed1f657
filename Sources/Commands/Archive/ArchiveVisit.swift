import ArgumentParser
import Casebook
import Domain

/// Logs a visit with its way and the life situation it found, and a hardship where it found one.
struct ArchiveVisit: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "visit", aliases: ["回访"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var mode: String?
  @Option var situation: String?
  @Option var date: String?
  @Option var department: String?
  @Option var hardship: String?
  @Option var assign: String?
  @Option var provider: String?
  @Option var reference: String?
  @Option var noteFile: String?

  func run(_ context: Context) throws {
    let form = try VisitForm(self, context)
    try context.fill(form.form) { answers, session in
      let number = answers[form.number]
      let visit = form.visit(answers)
      let raised = form.hardship(answers).map { [$0] } ?? []
      // Read before the entry is written: what fails here must not make a written entry look lost.
      let engine = try context.engine(of: session)
      let entries = try session.logVisit(
        visit, details: form.details(answers), sealing: answers.sealed, raising: raised,
        in: number, now: context.environment.now())
      let state = try session.state(of: number)
      let due = context.dueSelection(within: DueCommand.soon, by: engine).duties(of: state)
      try LoggedReport(
        entries: entries, milestone: visit, number: number, due: due,
        words: context.dueWords(by: engine)
      ).print(context)
      if raised.isEmpty, let advice = VisitAdvice(visit, number) { context.note(advice.label) }
    }
  }
}

/// What a visit that found a difficult situation and raised no hardship calls for.
private struct VisitAdvice {
  let label: Label

  init?(_ visit: Milestone, _ number: CaseNumber) {
    guard let code = visit.particulars[.lifeSituation],
      ["needs-support", "at-risk", "crisis"].contains(code)
    else { return nil }
    let situation = Particular.lifeSituation.form.label(of: code)
    label = Label(
      "提示:生活状况“\(situation.zh)”,登记困难用 guitu hardship raise \(number)",
      "Hint: the situation is “\(situation.en)”; raise a hardship: guitu hardship raise \(number)")
  }
}
