import Domain

/// The answers to an instrument as commands report them.
struct ScoreView: Encodable {
  let instrument: String
  let date: String
  let answers: [Int]
  /// The weighted sum of the answers; nothing where the instrument is not known here.
  let raw: Double?
  let score: Double?
  let band: String?
  /// Whether psychological support should be offered.
  let support: Bool?

  /// Takes the instrument where it is known here and the answers fit it.
  init(_ score: InstrumentScore, _ instrument: Instrument?, _ language: Language) {
    let scored = ScoreText.scored(score, instrument)
    self.instrument = score.instrument
    date = "\(score.date)"
    answers = score.answers
    raw = scored.map { $0.raw.number }
    self.score = scored.map { $0.score.number }
    band = scored.map { $0.band.label[language] }
    support = scored.map(\.band.callsForSupport)
  }
}

extension Measure {
  /// The value for JSON, which knows no exact decimals.
  fileprivate var number: Double { Double(units) / Double(Measure(1).units) }
}
