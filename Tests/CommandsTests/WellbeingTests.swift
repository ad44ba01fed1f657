import Commands
import Foundation
import Testing

@Suite struct `Instruments at the command line` {
  @Test func `WHO-5 answers of a raw sum of 21 score 84`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let recorded = try desk.json("wellbeing \(number) 5 5 4 4 3 --date 2026-06-20")
    #expect(recorded["schema"] as? Int == 1)
    let score = try #require(recorded["score"] as? [String: Any])
    #expect(score["instrument"] as? String == "who-5")
    #expect(score["raw"] as? Double == 21)
    #expect(score["score"] as? Double == 84)
    #expect(score["support"] as? Bool == false)
    #expect(score["date"] as? String == "2026-06-20")
  }

  @Test func `a raw sum of 12 hints at counselling, 13 does not`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let poor = try desk.open("wellbeing \(number) 3 3 3 3 0")
    #expect(poor.status == .done)
    #expect(poor.out.contains("原始分 12  得分 48  偏低"))
    #expect(poor.out.contains("guitu log \(number) counselling --step offered"))
    let fair = try desk.open("wellbeing \(number) 3 3 3 3 1")
    #expect(fair.out.contains("原始分 13  得分 52  未见偏低"))
    #expect(!fair.out.contains("counselling"))
  }

  @Test func `every answer that is out of range, missing or too many is named`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let wrong = try desk.open("wellbeing \(number) 6 5 0 x 3")
    #expect(wrong.status == .badData)
    #expect(wrong.err.contains("#1 (0-5)"))
    #expect(wrong.err.contains("#4 (0-5)"))
    #expect(!wrong.err.contains("#2 (0-5)"))
    let missing = try desk.open("wellbeing \(number) 1 2 3 --no-input")
    #expect(missing.status == .usage)
    #expect(missing.err.contains("#4 (0-5)"))
    #expect(missing.err.contains("#5 (0-5)"))
    #expect(try desk.open("wellbeing \(number) 1 2 3 4 5 5").status == .badData)
    #expect(try desk.open("wellbeing \(number) 1 1 1 1 1 --date 2026-07-01").status == .badData)
  }

  @Test func `an own instrument is found by its file, and by its id in its folder`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let text = """
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
    try desk.write(text, to: "made-up.instrument")
    let file = desk.path("made-up.instrument")
    let first = try desk.open("wellbeing \(number) 3 2 7 --instrument \(file)")
    // (3 × 1 + 4 × 0.5 + 7 × 1.25) × 2.5
    #expect(first.out.contains("原始分 13.75  得分 34.375  高"))
    #expect(
      try desk.open("wellbeing \(number) 3 2 7 --instrument made-up").status == .notFound)
    let folder = desk.path(".local/share/guitu/instruments")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: file, toPath: folder + "/made-up.instrument")
    #expect(try desk.open("wellbeing \(number) 3 2 7 --instrument made-up").status == .done)
  }

  @Test func `a wrong instrument file is refused with its lines`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    try desk.write("instrument: x\nitem: 5\n", to: "x.instrument")
    let refused = try desk.open(
      "wellbeing \(number) 3 --instrument \(desk.path("x.instrument"))", language: "en")
    #expect(refused.status == .badData)
    let words = refused.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("line 2: the answers “5” must be a range such as 0-5"))
  }
}
