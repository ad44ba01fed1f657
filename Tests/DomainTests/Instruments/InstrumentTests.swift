import Foundation
import Testing

@testable import Domain

struct InstrumentTests {
  /// Made up: weights, a factor and a reversed item.
  private static let weighted = """
    # A made-up index.
    instrument: made-up
    title-zh: 虚构指数
    title-en: Made-up index
    source: this test
    licence-zh: 无
    licence-en: none
    factor: 2.5

    item: 0-4
    item: 1-5 weight 0.5 reversed
    item: 0-10 weight 1.25
    band: 0.5 support | 低 | Low
    band: 13.75 | 高 | High
    """

  private static func shipped() throws -> Instrument {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Domain/Resources/who-5.instrument")
    return try Instrument(text: String(contentsOf: path, encoding: .utf8))
  }

  @Test(arguments: [
    ([5, 5, 4, 4, 3], "21", "84"), ([0, 0, 0, 0, 0], "0", "0"), ([5, 5, 5, 5, 5], "25", "100"),
    ([1, 2, 3, 4, 5], "15", "60"),
  ])
  func `WHO-5 is the sum of five answers times four`(
    answers: [Int], raw: String, score: String
  ) throws {
    let scored = try Self.shipped().score(answers)
    #expect(scored.raw.description == raw)
    #expect(scored.score.description == score)
  }

  @Test func `WHO-5 of 12 is poor and calls for support, 13 is not`() throws {
    let instrument = try Self.shipped()
    #expect(try instrument.score([3, 3, 3, 3, 0]).band.callsForSupport)
    #expect(try !instrument.score([3, 3, 3, 3, 1]).band.callsForSupport)
    #expect(try instrument.score([0, 0, 0, 0, 0]).band.callsForSupport)
  }

  @Test func `every answer out of range is named, and a wrong number of them`() throws {
    let instrument = try Self.shipped()
    #expect(
      throws: AnswerErrors(problems: [
        .outOfRange(item: 1, answer: 6, expected: 0...5),
        .outOfRange(item: 4, answer: -1, expected: 0...5),
      ])
    ) { try instrument.score([6, 5, 0, -1, 3]) }
    #expect(
      throws: AnswerErrors(problems: [
        .wrongCount(4, expected: 5), .outOfRange(item: 2, answer: 9, expected: 0...5),
      ])
    ) { try instrument.score([1, 9, 1, 1]) }
  }

  @Test func `a weighted index with a reversed item comes to what paper says`() throws {
    let instrument = try Instrument(text: Self.weighted)
    // 3 × 1 + (1 + 5 − 2) × 0.5 + 7 × 1.25 = 3 + 2 + 8.75 = 13.75, times 2.5 is 34.375.
    let scored = try instrument.score([3, 2, 7])
    #expect(scored.raw.description == "13.75")
    #expect(scored.score.description == "34.375")
    #expect(scored.band.label.en == "High")
    // One point less on the first item is 12.75.
    #expect(try instrument.score([2, 2, 7]).band == instrument.bands[0])
    // The least there is: 0 + (1 + 5 − 5) × 0.5 + 0.
    #expect(try instrument.score([0, 5, 0]).raw.description == "0.5")
  }

  @Test func `every problem of a file is named by its line`() throws {
    let text = """
      instrument: WHO 5
      title-zh: 标题
      title-zh: 又一个
      title-en:
      colour: red
      nonsense
      factor: four
      item: 5-0
      item: 0-5 weight heavy
      item: 0-5 twice
      band: 0 | 低
      band: 9 | 中 | Middle
      band: 9 | 高 | High
      """
    let errors = #expect(throws: InstrumentErrors.self) { try Instrument(text: text) }
    #expect(
      errors?.problems == [
        InstrumentProblem(line: 0, .missingKey("source")),
        InstrumentProblem(line: 0, .missingKey("licence-zh")),
        InstrumentProblem(line: 0, .missingKey("licence-en")),
        InstrumentProblem(line: 1, .badID("WHO 5")),
        InstrumentProblem(line: 3, .repeatedKey("title-zh")),
        InstrumentProblem(line: 4, .badText("title-en")),
        InstrumentProblem(line: 5, .unknownKey("colour")),
        InstrumentProblem(line: 6, .notAPair),
        InstrumentProblem(line: 7, .badNumber("four")),
        InstrumentProblem(line: 8, .badAnswers("5-0")),
        InstrumentProblem(line: 9, .badNumber("heavy")),
        InstrumentProblem(line: 10, .unknownWord("twice")),
        InstrumentProblem(line: 11, .badBand),
        InstrumentProblem(line: 13, .bandOutOfOrder),
      ])
  }

  @Test func `bands must hold every raw score there can be`() throws {
    let low = Self.weighted.replacing("band: 0.5 support", with: "band: 0.75 support")
    #expect(
      throws: InstrumentErrors(problems: [
        InstrumentProblem(line: 13, .bandMissing(below: Measure(units: 7_500)))
      ])
    ) { try Instrument(text: low) }
    // The most there is: 4 + 5 × 0.5 + 10 × 1.25 = 19.
    let high = Self.weighted.replacing("band: 13.75", with: "band: 19.01")
    #expect(
      throws: InstrumentErrors(problems: [
        InstrumentProblem(line: 14, .bandOutOfReach(highest: Measure(19)))
      ])
    ) { try Instrument(text: high) }
    #expect(throws: Never.self) {
      try Instrument(text: Self.weighted.replacing("band: 13.75", with: "band: 19"))
    }
  }
}
