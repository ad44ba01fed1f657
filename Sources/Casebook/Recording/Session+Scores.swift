package import Domain

extension Session {
  /// Records the answers to a questionnaire, sealed in the care scope.
  package func record(
    _ score: InstrumentScore, in number: CaseNumber, now: Moment
  ) throws -> EntryID {
    try annotate(number, with: .scored(score), on: score.date, now)
  }
}
