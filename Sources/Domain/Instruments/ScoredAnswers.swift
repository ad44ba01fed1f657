/// What answers to an instrument come to.
package struct ScoredAnswers: Hashable, Sendable {
  /// The weighted sum of the answers.
  package let raw: Measure
  /// The raw score times the instrument's factor.
  package let score: Measure
  package let band: Instrument.Band
}

/// What is wrong with answers to an instrument.
package enum AnswerProblem: Hashable, Sendable {
  case wrongCount(Int, expected: Int)
  /// Items count from 1.
  case outOfRange(item: Int, answer: Int, expected: ClosedRange<Int>)
}

/// Everything that is wrong with answers to an instrument; never empty.
package struct AnswerErrors: Error, Hashable {
  package let problems: [AnswerProblem]

  package init(problems: [AnswerProblem]) { self.problems = problems }
}
