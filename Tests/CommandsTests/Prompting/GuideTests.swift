import Commands
import Foundation
import Testing

@Suite struct `A guided form` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
  }

  /// Raises a hardship by pressing keys: asked are kind, department and date, then all is shown.
  private func raise(
    _ keys: String, language: String = "zh", variables: [String: String] = [:]
  ) throws -> (result: Desk.Result, at: ScriptedTerminal) {
    let terminal = ScriptedTerminal(keys)
    let result = try desk.open(
      "hardship raise \(number)", language: language, at: terminal, variables: variables)
    #expect(!terminal.isRaw && terminal.screen.unknown.isEmpty)
    return (result, terminal)
  }

  private func hardships() throws -> [[String: Any]] {
    try #require(try desk.json("hardship list")["hardships"] as? [[String: Any]])
  }

  private func line(_ words: String...) -> String {
    words.map { $0 + Typed.enter }.joined()
  }

  @Test func `takes numbers, codes, Chinese, beginnings and the offered value`() throws {
    for answers in [line("1", "WOF", "", ""), line("医疗", "妇联", "2026-06-30", "y")] {
      let (result, terminal) = try raise(answers)
      #expect(result.status == .done, "\(terminal.transcript)")
    }
    let raised = try hardships()
    #expect(raised.map { $0["department"] as? String } == ["WOF", "WOF"])
    #expect(raised.map { $0["date"] as? String } == ["2026-06-30", "2026-06-30"])
  }

  @Test(arguments: ["<", "《", "〈", "＜"])
  func `goes back with what input methods give for the sign`(back: String) throws {
    let (result, terminal) = try raise(line("1", back, "2", "WOF", "", ""))
    #expect(result.status == .done, "\(terminal.transcript)")
    let second = try hardships()
    let (_, _) = try raise(line("2", "WOF", "", ""))
    let both = try hardships()
    #expect(second.count == 1 && both.count == 2)
    #expect(Set(both.map { $0["kind"] as? String }).count == 1)
  }

  @Test func `goes back from the check screen to what was asked last`() throws {
    let (result, terminal) = try raise(line("1", "WOF", "", "<", "2026-06-29", ""))
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(try hardships().first?["date"] as? String == "2026-06-29")
  }

  @Test func `names the number to type where a block asks for a reason`() throws {
    let child = try desk.openCase("--sex male --born 2018-05 --rescued 2026-01-05 --area 510104")
    let (result, transcript) = try desk.sit(
      "log \(child)", line("return-home", "2026-06-01", "", "", "", "q"))
    #expect(result.status == .cancelled, "\(transcript)")
    let number = try #require(transcript.firstMatch(of: /(\d+) +越过规程阻断的理由/)).1
    let said = transcript.filter { !$0.isWhitespace }
    #expect(said.contains("填\(number)写明理由") && !said.contains("--override"), "\(said)")
  }

  @Test func `takes no letter alone for one of many`() throws {
    let (result, transcript) = try desk.sit(
      "log \(number)", line("n", "visit", "2026-06-01", "", "")
    )
    #expect(result.status == .done, "\(transcript)")
    #expect(transcript.contains("没有“n”"))
  }

  @Test func `goes back no further than its first question`() throws {
    let (result, terminal) = try raise(line("<", "1", "WOF", "", ""))
    #expect(result.status == .done)
    #expect(terminal.transcript.contains("这是第一项"))
  }

  @Test func `explains what is expected, and insists on what is needed`() throws {
    let (result, terminal) = try raise(line("?", "", "frob", "1", "WOF", "", ""))
    #expect(result.status == .done)
    for said in ["填序号、代码或中文", "此项必填", "没有“frob”"] {
      #expect(terminal.transcript.contains(said), "\(said)")
    }
  }

  @Test func `corrects a value at the check screen, and takes what is offered there`() throws {
    let (result, terminal) = try raise(
      line("1", "WOF", "", "9", "3", "PSB", "5", "锦民救2026-12", ""))
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(try hardships().first?["department"] as? String == "PSB")
    #expect(terminal.transcript.contains("请按回车、填上面的序号"))
  }

  @Test func `shows what the act refuses, and goes on from there`() throws {
    let (result, terminal) = try raise(
      line("1", "WOF", "", "5", "电话10000001234王小明", "", "1", "-", ""))
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(terminal.transcript.contains("文号含有个人信息"))
    #expect(try hardships().count == 1)
  }

  @Test(arguments: ["q", "n", "取消", "否"])
  func `writes nothing where it is called off`(word: String) throws {
    let before = try desk.json("verify")["entries"] as? Int
    let (result, _) = try raise(line("1", "WOF", "", word))
    #expect(result.status == .cancelled)
    #expect(try desk.json("verify")["entries"] as? Int == before)
    let (again, terminal) = try raise(line("1", "WOF", "", ""))
    #expect(again.status == .done)
    #expect(!terminal.transcript.contains("未填完"))
  }

  @Test func `reads plain lines where somebody listens to the terminal`() throws {
    let (result, terminal) = try raise(
      "1\nWOF\n\n5\n锦民救2026-12\n\n", language: "en", variables: ["ACCESSIBLE": "1"])
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(!terminal.transcript.contains("\u{1B}"))
    #expect(terminal.transcript.contains("Please check:"))
    #expect(try hardships().count == 1)
  }

  @Test func `asks nobody where there is no terminal, or none is to be used`() throws {
    for flag in ["--no-input", "--json", "--plain"] {
      let terminal = ScriptedTerminal(line("1", "WOF", "", ""))
      let result = try desk.open("hardship raise \(number) \(flag)", at: terminal)
      #expect(result.status == .usage && terminal.transcript.isEmpty)
      #expect(result.err.contains("--kind") && result.err.contains("--department"))
    }
    #expect(try desk.open("hardship raise \(number)").status == .usage)
  }

  @Test(arguments: ["zh", "en"])
  func `stays within 80 columns, in one language`(language: String) throws {
    let (_, terminal) = try raise(
      line("?", "1", "?", "WOF", "?", "", "9", ""), language: language)
    for row in terminal.screen.text {
      #expect(row.count <= 80)
      if language == "en" {
        #expect(!row.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(row)")
      }
    }
  }
}
