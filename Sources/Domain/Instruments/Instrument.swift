/// A questionnaire whose answers add up to a score: how it is scored, not what it asks.
///
/// The wording of the items belongs to who publishes them; answers are entered by number.
package struct Instrument: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let answers: ClosedRange<Int>
    package let weight: Measure
    /// Whether a high answer counts as a low one.
    package let isReversed: Bool

    /// What an answer adds to the raw score.
    func points(for answer: Int) -> Measure {
      weight * (isReversed ? answers.upperBound + answers.lowerBound - answer : answer)
    }

    /// The least and the most an answer can add.
    var bounds: (least: Measure, most: Measure) {
      let ends = [points(for: answers.lowerBound), points(for: answers.upperBound)]
      return (min(ends[0], ends[1]), max(ends[0], ends[1]))
    }
  }

  /// What scores from a raw score on mean.
  package struct Band: Hashable, Sendable {
    package let from: Measure
    package let label: Label
    /// Whether psychological support should be offered.
    package let callsForSupport: Bool
  }

  package let id: String
  package let title: Label
  /// The publication that the scoring follows.
  package let source: String
  package let licence: Label
  /// Never empty.
  package let items: [Item]
  /// What the raw score is multiplied by.
  package let factor: Measure
  /// Never empty, by rising raw score; the first holds the lowest raw score there is.
  package let bands: [Band]

  /// Scores the answers.
  ///
  /// - Throws: `AnswerErrors` with everything that is wrong with them.
  package func score(_ answers: [Int]) throws(AnswerErrors) -> ScoredAnswers {
    var problems: [AnswerProblem] = []
    if answers.count != items.count {
      problems.append(.wrongCount(answers.count, expected: items.count))
    }
    var raw = Measure(0)
    for (place, (item, answer)) in zip(items, answers).enumerated() {
      if item.answers.contains(answer) {
        raw = raw + item.points(for: answer)
      } else {
        problems.append(.outOfRange(item: place + 1, answer: answer, expected: item.answers))
      }
    }
    guard problems.isEmpty else { throw AnswerErrors(problems: problems) }
    guard let band = bands.last(where: { $0.from <= raw }) else {
      preconditionFailure("The first band holds the lowest raw score.")
    }
    return ScoredAnswers(raw: raw, score: raw * factor, band: band)
  }
}
