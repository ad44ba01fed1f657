import Foundation
import Testing

@testable import Commands

@Suite struct `An identity asked for at a terminal` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex female --born 1949-12 --rescued 2026-01-05 --area 510104")
  }

  private func set(
    _ keys: String, language: String = "zh", height: Int = 24
  ) throws -> (result: Desk.Result, at: ScriptedTerminal) {
    let terminal = ScriptedTerminal(keys, height: height)
    let result = try desk.open("identity set \(number)", language: language, at: terminal)
    #expect(!terminal.isRaw && terminal.screen.unknown.isEmpty)
    #expect(terminal.rest == 0, "\(terminal.rest) keys were not asked for")
    return (result, terminal)
  }

  /// The kinds and values that a look finds.
  private func kept() throws -> [[String?]] {
    let lines = try desk.json("reveal \(number) --reason 核对")["identity"] as? [[String: Any]]
    return try #require(lines).map { [$0["kind"] as? String, $0["value"] as? String] }
  }

  private func line(_ words: String...) -> String {
    words.map { $0 + Typed.enter }.joined()
  }

  /// Name, alias twice, ID, phone, address, village, kin, school, employer; an empty line ends a kind.
  private var everything: String {
    line(
      "王试例", "小例", "阿例", "", "11010519491231002x", "100 0000 1234", "", "试验县试岭村3号", "",
      "试岭村", "", "母亲、司马试母,10000001235", "", "试岭小学", "", "试验食品厂", "")
  }

  @Test func `is kept value by value, as it was checked`() throws {
    let (result, terminal) = try set(everything + line(""))
    #expect(result.status == .done, "\(result.err)\(terminal.transcript)")
    #expect(result.out == "已登记身份 \(number)\n")
    #expect(
      try kept() == [
        ["name", "王试例"], ["alias", "小例"], ["alias", "阿例"], ["id", "11010519491231002X"],
        ["phone", "10000001234"], ["address", "试验县试岭村3号"], ["village", "试岭村"],
        ["kin", "母亲 司马试母 10000001235"], ["school", "试岭小学"], ["employer", "试验食品厂"],
      ])
  }

  @Test func `is corrected by going back, and at the check`() throws {
    let wrong = line("王错", "<", "王试例", "小例", "<", "小木", "")
    // ID to employer stay empty; then 2 is taken away, a school comes in, and 1 is typed anew.
    let rest = line("", "", "", "", "", "", "", "2", "-", "+", "学校", "试岭小学", "1", "王试木", "")
    let (result, terminal) = try set(wrong + rest)
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(try kept() == [["name", "王试木"], ["school", "试岭小学"]])
  }

  @Test func `says what is odd, and takes it where it is meant`() throws {
    // The check character of 11010519491231002 is X: 167 modulo 11 is 2, the third of 10X98765432.
    let (result, terminal) = try set(
      line("王试例", "", "110105194912310021", "", "123", "", "", "", "", "", "", "", ""))
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(terminal.transcript.contains("校验码不符"))
    #expect(terminal.transcript.contains("不像电话号码"))
    #expect(try kept().map { $0[1] } == ["王试例", "110105194912310021", "123"])
  }

  @Test func `is not kept where it is called off, broken off or empty`() throws {
    let before = try desk.json("verify")["entries"] as? Int
    #expect(try set(everything + line("q")).result.status == .cancelled)
    #expect(try set("王试例\r小" + Typed.interrupt).result.status == .interrupted)
    let (empty, terminal) = try set(line("", "", "", "", "", "", "", "", "", "", "q"))
    #expect(empty.status == .cancelled && terminal.transcript.contains("还没有填任何一项"))
    #expect(try desk.json("verify")["entries"] as? Int == before)
  }

  @Test func `that is there is shown for changes, and the look is on record`() throws {
    _ = try set(line("王试例", "", "", "", "", "", "", "", "", ""))
    let (result, terminal) = try set(line("+", "phone", "10000001234", ""))
    #expect(result.status == .done && terminal.transcript.contains("王试例"))
    let notes = try #require(try desk.json("show \(number)")["annotations"] as? [String: Any])
    #expect((notes["reveals"] as? [[String: Any]])?.count == 1)
    #expect(try kept() == [["name", "王试例"], ["phone", "10000001234"]])
  }

  @Test func `is looked through page by page on a small screen`() throws {
    // Of 14 rows 6 are the question's, 3 the head's, 1 is empty: 4 values a page, 10 on 3 pages.
    let (result, terminal) = try set(everything + line("", "", ""), height: 14)
    #expect(result.status == .done, "\(terminal.transcript)")
    #expect(terminal.transcript.contains("第 1/3 页") && terminal.transcript.contains("第 2/3 页"))
  }

  @Test(arguments: ["zh", "en"])
  func `stays within 80 columns, in one language, and leaves an empty screen`(
    language: String
  ) throws {
    let keys = line("?", "", "?", "", "?", "", "?", "") + line("?", "", "?", "", "?", "", "?", "")
    let terminal = ScriptedTerminal(keys + line("?", "", "", "frob", "q"))
    let widest = Widest()
    terminal.watch { _ in widest.note(terminal.screen.text) }
    _ = try desk.open("identity set \(number)", language: language, at: terminal)
    #expect(widest.columns <= 80 && widest.columns > 40)
    #expect(terminal.screen.text.isEmpty)
    if language == "en" {
      #expect(
        !terminal.transcript.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
  }
}
