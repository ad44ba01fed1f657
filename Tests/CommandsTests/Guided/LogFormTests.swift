import Commands
import Foundation
import Testing

@Suite struct `The guided form of a milestone` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex female --born 2004-03 --rescued 2026-01-05 --area 510104")
  }

  private func log(
    _ answers: String..., language: String = "zh"
  ) throws -> (result: Desk.Result, transcript: String) {
    let terminal = ScriptedTerminal(answers.map { $0 + Typed.enter }.joined())
    let result = try desk.open("log \(number)", language: language, at: terminal)
    return (result, terminal.transcript)
  }

  private func last() throws -> [String: Any] {
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]]
    return try #require(events?.last)
  }

  @Test func `a word that stands in several labels asks which is meant`() throws {
    let (result, transcript) = try log("疏导", "心理疏导", "", "")
    #expect(result.status == .done, "\(transcript)")
    #expect(transcript.contains("心理疏导") && transcript.contains("疏导计划"))
    #expect(try last()["kind"] as? String == "counselling")
  }

  @Test(arguments: [("zh", "出生"), ("en", "born")])
  func `a date before the birth is refused where it is typed`(
    language: String, word: String
  ) throws {
    let (result, transcript) = try log(
      "counselling", "2001-01-01", "2026-03-02", "", language: language)
    #expect(result.status == .done, "\(transcript)")
    #expect(transcript.lowercased().contains(word))
    #expect(try last()["date"] as? String == "2026-03-02")
  }

  @Test(arguments: [("zh", "早于解救日 2026-01-05"), ("en", "before the rescue on 2026-01-05")])
  func `a date before the rescue is pointed out before anything is saved, and can be rewritten`(
    language: String, words: String
  ) throws {
    let (result, transcript) = try log(
      "counselling", "2026-01-02", "<", "2026-01-12", "", language: language)
    #expect(result.status == .done, "\(transcript)")
    #expect(transcript.contains(words), "\(transcript)")
    #expect(try last()["date"] as? String == "2026-01-12")
  }

  /// The number of the note on the check screen.
  private func noteNumber() throws -> String {
    let (_, transcript) = try log("counselling", "", "q")
    return String(try #require(transcript.firstMatch(of: /(\d+) +备注/)).1)
  }

  @Test func `goes back from the middle of a note without losing it`() throws {
    let note = ["孩子情绪平稳", "愿意再来"]
    // The note is chosen by its number, broken off, explained, gone on with, and ended.
    let (result, transcript) = try log(
      "counselling", "", try noteNumber(), note[0], note[1], "?", "<", "", "", "", "", "")
    #expect(result.status == .done, "\(transcript)")
    #expect(transcript.contains("有一项还没有写完"))
    #expect(try last()["note"] as? String == note.joined(separator: "\n"), "\(transcript)")
  }

  @Test func `going back at the second of the lines there were keeps them all`() throws {
    let number = try noteNumber()
    let (result, transcript) = try log(
      "counselling", "", number, "第一行", "第二行", "第三行", "", number, "", Typed.control("U") + "<",
      number, "", "", "", "", "")
    #expect(result.status == .done, "\(transcript)")
    #expect(try last()["note"] as? String == "第一行\n第二行\n第三行", "\(transcript)")
  }

  @Test func `keeps what was typed where the first question was gone back to`() throws {
    let terminal = ScriptedTerminal(
      [number, "counselling", "<", "<"].map { $0 + Typed.enter }.joined() + "\u{3}")
    let result = try desk.open("log", at: terminal)
    #expect(result.status == .interrupted && terminal.transcript.contains("guitu log"))
    let again = ScriptedTerminal(["", "", ""].map { $0 + Typed.enter }.joined())
    let resumed = try desk.open("log", at: again)
    #expect(resumed.status == .done, "\(again.transcript)")
    #expect(try last()["kind"] as? String == "counselling")
  }

  @Test func `who stays where they were sold is asked by whom and away from whom`() throws {
    // Kind, date, placement; own consent, asked on, asked by, away from the buyer; check.
    let (result, transcript) = try log(
      "care-arrangement", "2026-03-02", "stay-local", "yes", "2026-03-01", "1", "yes", "")
    #expect(result.status == .done, "\(transcript)")
    #expect(!transcript.contains("听取未成年人意见日期(可留空)"), "she is 22")
    let event = try last()
    #expect(event["placement"] as? String == "stay-local")
    let particulars = try #require(event["particulars"] as? [String: Any], "\(event)")
    #expect(particulars["asked-on"] as? String == "2026-03-01")
    #expect(particulars["asked-by"] != nil)
    #expect(particulars["away-from-buyer"] as? String == "yes")
  }

  @Test func `who is placed elsewhere is not asked about a buyer`() throws {
    let (result, transcript) = try log(
      "care-arrangement", "2026-03-02", "own-family", "yes", "")
    #expect(result.status == .done, "\(transcript)")
    #expect(try last()["placement"] as? String == "own-family")
  }

  @Test func `what was asked only for staying locally is forgotten with it`() throws {
    // The placement is the sixth line of the check screen.
    let (result, transcript) = try log(
      "care-arrangement", "2026-03-02", "stay-local", "yes", "2026-03-01", "1", "yes",
      "6", Typed.control("u") + "own-family", "")
    #expect(result.status == .done, "\(transcript)")
    let event = try last()
    #expect(event["placement"] as? String == "own-family")
    let particulars = try #require(event["particulars"] as? [String: Any], "\(event)")
    #expect(Array(particulars.keys) == ["person-consent"])
  }

  @Test(arguments: [("2020-03", true, false), ("2016-03", true, true), ("2004-03", false, false)])
  func `a minor is asked when they were heard, and from eight on whether they consent`(
    born: String, heard: Bool, consents: Bool
  ) throws {
    let person = try desk.openCase("--sex male --born \(born) --rescued 2026-01-05 --area 510104")
    let keys = ["adoption", "2026-06-02", "", ""].map { $0 + Typed.enter }.joined()
    let terminal = ScriptedTerminal(keys + Typed.interrupt)
    _ = try desk.open("log \(person)", at: terminal)
    #expect(terminal.transcript.contains("听取未成年人意见日期(可留空)") == heard)
    #expect(terminal.transcript.contains("八周岁以上被收养人同意(可留空)") == consents)
  }

  @Test(arguments: [("zh", "半句话…(没写完)", "另有一份未填完"), ("en", "半句话 … (not finished)", "still there")])
  func `what was not finished is seen on the check screen, and after another entry`(
    language: String, begun: String, left: String
  ) throws {
    let keys = ["counselling", "", try noteNumber()].map { $0 + Typed.enter }.joined()
    let terminal = ScriptedTerminal(keys + "半句话" + Typed.interrupt)
    let broken = try desk.open("log \(number)", language: language, at: terminal)
    #expect(broken.status == .interrupted)
    let other = try desk.open(
      "log \(number) visit --date 2026-03-04", language: language, at: ScriptedTerminal(""))
    #expect(other.status == .done && other.err.contains(left), "\(other.err)")
    let again = ScriptedTerminal(Typed.enter + "q" + Typed.enter)
    _ = try desk.open("log \(number)", language: language, at: again)
    #expect(again.transcript.contains(begun), "\(again.transcript)")
  }

  @Test func `the same milestone twice is recorded, and pointed out`() throws {
    let line = "log \(number) admission --date 2026-01-05T15:30"
    let once = try desk.open(line)
    #expect(once.status == .done && !once.err.contains("同样的事项"), "\(once.err)")
    let twice = try desk.open(line)
    #expect(twice.status == .done && twice.err.contains("同样的事项"), "\(twice.err)")
    let later = try desk.open("log \(number) admission --date 2026-01-05T16:30")
    #expect(!later.err.contains("同样的事项"), "\(later.err)")
  }

  @Test func `opening a case lists the clocks that run from then on`() throws {
    let line = "case open --sex male --born 2015-02 --rescued 2026-06-29 --area 510104"
    let opened = try desk.open(line)
    #expect(opened.out.contains("该个案近期事项") && opened.out.contains("R04"), "\(opened.out)")
    let plain = try desk.open("\(line) --plain")
    #expect(plain.out.trimmingCharacters(in: .newlines).count == 11, "\(plain.out)")
  }
}
