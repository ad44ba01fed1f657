/// The answers to a questionnaire on a day, by the questionnaire's id.
package struct InstrumentScore: Hashable, Sendable {
  package let instrument: String
  package let date: Day
  /// One answer an item, in the order of the items.
  package let answers: [Int]

  package init(instrument: String, date: Day, answers: [Int]) {
    self.instrument = instrument
    self.date = date
    self.answers = answers
  }
}
