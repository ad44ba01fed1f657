import ArgumentParser
import Casebook
import Domain

/// Records the answers to a questionnaire, and says what they come to.
struct WellbeingCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "wellbeing", aliases: ["量表"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var answers: [String] = []
  @Option var date: String?
  @Option var instrument: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let instrument = try context.instrument(named: instrument ?? "who-5")
    let form = try WellbeingForm(self, instrument, context)
    try context.fill(form.form) { answers, session in
      let score = form.score(answers)
      let scored = try instrument.score(score.answers)
      let number = answers[form.number]
      let entry = try session.record(score, in: number, now: environment.now())
      try report(scored, of: score, instrument, in: number, entry, context)
    }
  }

  private func report(
    _ scored: ScoredAnswers, of score: InstrumentScore, _ instrument: Instrument,
    in number: CaseNumber, _ entry: EntryID, _ context: Context
  ) throws {
    let language = context.language
    let view = ScoreView(score, instrument, language)
    if options.json {
      return context.print(try JSON.text(RecordedScore(number, entry, view, instrument, language)))
    }
    if options.plain {
      return context.print("\(entry)\t\(scored.raw)\t\(scored.score)\n")
    }
    context.print(
      Label("已记录 ", "Recorded ")[language] + ScoreText.line(score, instrument, language) + "\n")
    if scored.band.callsForSupport {
      context.print(
        Label(
          "建议提供心理疏导:guitu log \(number) counselling --step offered\n",
          "Offer counselling: guitu log \(number) counselling --step offered\n")[language])
    }
  }

  private struct RecordedScore: Encodable {
    var schema = 1
    let `case`: String
    let entry: String
    let score: ScoreView
    /// The publication the scoring follows, and on what terms.
    let source: String
    let licence: String

    init(
      _ number: CaseNumber, _ entry: EntryID, _ score: ScoreView, _ instrument: Instrument,
      _ language: Language
    ) {
      `case` = "\(number)"
      self.entry = "\(entry)"
      self.score = score
      source = instrument.source
      licence = instrument.licence[language]
    }
  }
}
