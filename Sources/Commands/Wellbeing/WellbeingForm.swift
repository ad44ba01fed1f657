import Domain

/// What `wellbeing` needs to know: an answer for each item of an instrument.
struct WellbeingForm {
  private(set) var form: Form
  let number: RequiredField<CaseNumber>
  private let items: [RequiredField<Int>]
  private let date: RequiredField<Day>
  private let instrument: Instrument

  /// - Throws: `AnswerErrors` where there are more answers than items.
  init(_ command: WellbeingCommand, _ instrument: Instrument, _ context: Context) throws {
    let given = command.answers
    guard given.count <= instrument.items.count else {
      throw AnswerErrors(
        problems: [.wrongCount(given.count, expected: instrument.items.count)])
    }
    var form = Form("wellbeing", instrument.title)
    number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: command.number)
    items = instrument.items.enumerated().map { place, item in
      let range = "\(item.answers.lowerBound)-\(item.answers.upperBound)"
      return form.required(
        "#\(place + 1) (\(range))",
        Label("第\(place + 1)题(\(range))", "Item \(place + 1) (\(range))"), .count(item.answers),
        given: given.indices.contains(place) ? given[place] : nil)
    }
    date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: context.today), given: command.date,
      standard: context.today)
    self.form = form
    self.instrument = instrument
  }

  func score(_ answers: Answers) -> InstrumentScore {
    InstrumentScore(
      instrument: instrument.id, date: answers[date], answers: items.map { answers[$0] })
  }
}
