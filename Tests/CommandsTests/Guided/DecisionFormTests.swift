import Commands
import Foundation
import Testing

@Suite struct `Deciding about a duty at the terminal` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex female --age 30 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "dibao --step accepted --date 2026-06-01")
  }

  private func line(_ words: String...) -> String {
    words.map { $0 + Typed.enter }.joined()
  }

  private func status(_ rule: String) throws -> String? {
    let all = try desk.json("show \(number)")["obligations"] as? [[String: Any]] ?? []
    return all.first { $0["rule"] as? String == rule }?["status"] as? String
  }

  /// What a command offers before it is broken off.
  private func offers(_ command: String, language: String = "zh") throws -> [Substring] {
    let seen = try desk.sit("\(command) \(number)", Typed.interrupt, language: language)
    #expect(seen.result.status == .interrupted)
    return seen.transcript.split(whereSeparator: \.isNewline)
  }

  @Test func `offers the duties of the case that are open, by number`() throws {
    let offered = try offers("waive")
    let place = try #require(offered.first { $0.contains("M01") })
    // Its day is the seventh after the rescue on 1 June, long over on 30 June.
    #expect(place.contains("超期 2026-06-08"), "\(place)")
    #expect(!offered.contains { $0.contains("G01") })
    let digits = place.drop { !$0.isNumber }.prefix { $0.isNumber }
    let (result, transcript) = try desk.sit(
      "waive \(number)", line(String(digits), "", "已在外地完成", ""))
    #expect(result.status == .done, "\(transcript)")
    #expect(try status("M01") == "waived")
    #expect(try !offers("waive").contains { $0.contains("M01") })
  }

  @Test func `offers to go on only what is paused`() throws {
    let pause = try desk.sit("pause \(number)", line("m06", "2026-06-10", "等待补正", ""))
    #expect(pause.result.status == .done, "\(pause.transcript)")
    #expect(try !offers("pause").contains { $0.contains("M06") })
    let offered = try offers("resume")
    #expect(offered.contains { $0.contains("M06") } && !offered.contains { $0.contains("M01") })
    let resume = try desk.sit("resume \(number)", line("1", "2026-06-20", "已补正", ""))
    #expect(resume.result.status == .done)
    #expect(try status("M06") == "not-yet")
  }

  @Test func `takes the numbers of several choices`() throws {
    // The date, no last day, and the check screen follow.
    let (result, transcript) = try desk.sit(
      "consent give \(number) --recipient CIV --purpose medical --ground statutory-duty",
      line("1,3", "", "", ""))
    #expect(!transcript.contains("没有“1"), "\(transcript)")
    let fields = try desk.json("consent list \(number)")["consents"] as? [[String: Any]] ?? []
    #expect(
      result.status == .done && (fields.first?["fields"] as? [String])?.count == 2, "\(transcript)")
  }

  @Test func `offers the open hardships in words, and takes one by its number`() throws {
    for kind in ["housing", "就业"] {
      #expect(
        try desk.open("hardship raise \(number) --kind \(kind) --department HRS").status == .done)
    }
    let refused = try desk.open("hardship resolve \(number)")
    #expect(refused.status == .conflict && refused.err.contains("2026-06-30 "), "\(refused.err)")
    let (result, transcript) = try desk.sit("hardship resolve \(number)", line("2", "", ""))
    #expect(result.status == .done, "\(transcript)")
    let open = try desk.json("hardship list")["hardships"] as? [[String: Any]] ?? []
    #expect(open.count == 1)
  }

  @Test func `offers every stage where nothing stands in that way`() throws {
    #expect(try offers("resume").contains { $0.contains("解救与救助") })
  }

  @Test func `asks again for a case number that is nobody's, and asks nothing about it`() throws {
    let keys = line("222-222-222", number, "M01", "", "不适用", "")
    let (result, transcript) = try desk.sit("waive", keys)
    #expect(result.status == .done && transcript.contains("没有个案 222-222-222"), "\(transcript)")
    #expect(try status("M01") == "waived")
    let given = try desk.sit("waive 222-222-222", "")
    #expect(given.result.status == .notFound && given.transcript.isEmpty)
  }

  @Test(arguments: ["zh", "en"])
  func `stays within 80 columns`(language: String) throws {
    let terminal = ScriptedTerminal(Typed.interrupt)
    _ = try desk.open("waive \(number)", language: language, at: terminal)
    let widest = Widest()
    widest.note(terminal.screen.text)
    #expect(widest.columns <= 80 && widest.columns > 40)
  }
}
