import Domain

/// A score in words.
enum ScoreText {
  /// The score as a line: date, instrument, raw score, score and band.
  ///
  /// Where the instrument is not known here, or has other items by now, only the answers' number is
  /// told.
  static func line(
    _ score: InstrumentScore, _ instrument: Instrument?, _ language: Language
  ) -> String {
    let title = instrument?.title[language] ?? score.instrument
    let date = score.date.spoken(language)
    guard let scored = scored(score, instrument) else {
      let count = score.answers.count
      return "\(date)  \(title)  "
        + Label("\(count) 项作答(本机没有此量表)", "\(count) answers (no such instrument here)")[language]
    }
    let figures = Label(
      "原始分 \(scored.raw)  得分 \(scored.score)", "raw \(scored.raw)  score \(scored.score)")
    return "\(date)  \(title)  \(figures[language])  \(scored.band.label[language])"
  }

  /// What the answers come to; nothing where the instrument is not known, or they do not fit it.
  static func scored(_ score: InstrumentScore, _ instrument: Instrument?) -> ScoredAnswers? {
    guard let instrument, instrument.id == score.instrument else { return nil }
    do throws(AnswerErrors) {
      return try instrument.score(score.answers)
    } catch {
      return nil
    }
  }
}
