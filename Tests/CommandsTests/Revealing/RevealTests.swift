import Domain
import Foundation
import Synchronization
import Testing

@testable import Commands

@Suite struct `Revealing an identity` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    try desk.write("name: 欧阳试名\nphone: 10000001234\n", to: "identity")
    try desk.open("identity set \(number) --from-file \(desk.path("identity"))")
  }

  private var entries: Int? {
    get throws { try desk.json("verify")["entries"] as? Int }
  }

  /// The rows that were on the screen when the program waited for a key.
  private func look(_ line: String, keys: String = " ", language: String = "zh") throws -> [String]
  {
    let terminal = ScriptedTerminal(keys)
    let seen = Mutex<[String]>([])
    terminal.watch { _ in
      seen.withLock { if $0.isEmpty { $0 = terminal.screen.text } }
    }
    let result = try desk.open(line, language: language, at: terminal)
    #expect(result.status == .done, "\(result.err)")
    #expect(!(result.out + result.err).contains("欧阳"))
    #expect(terminal.screen.text.isEmpty, "\(terminal.screen.text)")
    #expect(terminal.screen.unknown.isEmpty && !terminal.isRaw)
    #expect(terminal.transcript.hasSuffix("\u{1B}[?1049l"))
    return seen.withLock { $0 }
  }

  @Test func `shows it on another screen, says it is on record, and wipes it`() throws {
    let before = try #require(try entries)
    let rows = try look("reveal \(number)")
    #expect(rows.contains { $0.contains("姓名") && $0.contains("欧阳试名") })
    #expect(rows.contains { $0.contains("电话") && $0.contains("10000001234") })
    #expect(rows.contains { $0.contains("本次查看已登记:2026-06-30 09:00, 社工甲") })
    #expect(rows.contains { $0.contains("60 秒后自动关闭") })
    #expect(!rows.contains { $0.contains("未成年") })
    #expect(try entries == before + 1)
  }

  @Test func `speaks English, and closes by itself`() throws {
    // A script without keys is a person who presses none: the time runs out.
    let rows = try look("reveal \(number)", keys: "", language: "en")
    #expect(rows.contains { $0.contains("This look is on record: 2026-06-30 09:00") })
    #expect(rows.contains { $0.contains("60 seconds") })
    let words = rows.filter { !$0.contains("欧阳") && !$0.contains("社工甲") }
    for row in words where !row.isEmpty { #expect(Language(of: row) == .en, "\(row)") }
  }

  @Test func `says where it is about a child, or may be`() throws {
    for age in ["12", "17-19"] {
      let child = try desk.openCase("--sex male --age \(age) --rescued 2026-01-05 --area 510104")
      try desk.open("identity set \(child) --from-file \(desk.path("identity"))")
      let rows = try look("reveal \(child)")
      #expect(rows.contains { $0.contains("未成年") })
    }
  }

  @Test func `is on record before anything is shown`() throws {
    let before = try #require(try entries)
    let stopped = ScriptedTerminal(Typed.interrupt)
    #expect(try desk.open("reveal \(number)", at: stopped).status == .interrupted)
    #expect(stopped.screen.text.isEmpty && !stopped.isRaw)
    #expect(try entries == before + 1)
    let closed = ScriptedTerminal(" ")
    let refused = try desk.open("reveal \(number) --reason 电话10000001234", at: closed)
    #expect(refused.status == .badData)
    #expect(closed.transcript.isEmpty)
    #expect(try entries == before + 1)
  }

  @Test func `shows nothing without a terminal, and leaves no record of it`() throws {
    let before = try entries
    for line in ["reveal \(number)", "reveal \(number) --json"] {
      let result = try desk.open(line)
      #expect(result.status == .usage && result.out.isEmpty)
      #expect(result.err.contains("--reason"))
    }
    for flag in ["--no-input", "--plain"] {
      let terminal = ScriptedTerminal(" ")
      #expect(try desk.open("reveal \(number) \(flag)", at: terminal).status == .usage)
      #expect(terminal.transcript.isEmpty)
    }
    let bare = ScriptedTerminal(" ")
    let result = try desk.open("reveal \(number)", at: bare, variables: ["TERM": "dumb"])
    #expect(result.status == .usage && bare.transcript.isEmpty)
    #expect(try entries == before)
  }

  @Test func `gives it to programs with a reason, on record`() throws {
    let before = try #require(try entries)
    let object = try desk.json("reveal \(number) --reason 核对户口登记")
    let lines = try #require(object["identity"] as? [[String: String]])
    #expect(
      lines == [
        ["kind": "name", "value": "欧阳试名"], ["kind": "phone", "value": "10000001234"],
      ])
    #expect(object["case"] as? String == number)
    #expect(try entries == before + 1)
  }

  @Test func `stays on record, and undo takes back what was done before the look`() throws {
    let entry = try desk.log(number, "visit --date 2026-02-03")
    _ = try desk.json("reveal \(number) --reason 核对户口登记")
    #expect(try desk.open("undo").out.contains(entry))
    let object = try desk.json("show \(number)")
    #expect((object["timeline"] as? [Any])?.isEmpty == true)
    let looks = (object["annotations"] as? [String: Any])?["reveals"] as? [Any]
    #expect(looks?.count == 1)
    #expect(try desk.open("show \(number)").out.contains("  社工甲  核对户口登记"))
  }

  @Test func `shows what is kept sealed beside milestones, also where no identity is`() throws {
    let other = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    try desk.write("来电13800138000,\n情况平稳", to: "note")
    try desk.sit(
      "log \(other) visit --date 2026-02-03 --note-file \(desk.path("note"))",
      "3" + Typed.enter + Typed.enter)
    let rows = try look("reveal \(other)")
    let place = try #require(rows.firstIndex { $0.contains("2026-02-03 回访 备注") })
    #expect(rows[place + 1] == "  来电13800138000," && rows[place + 2] == "  情况平稳")
    let object = try desk.json("reveal \(other) --reason 核对来电")
    #expect((object["identity"] as? [Any])?.isEmpty == true)
    let sealed = try #require(object["sealed"] as? [[String: String]])
    #expect(sealed.map { $0["value"] } == ["来电13800138000,\n情况平稳"])
    #expect(sealed.map { $0["kind"] } == ["note"])
  }

  @Test func `is asked for at a terminal by the number of its case`() throws {
    let terminal = ScriptedTerminal("222-222-222\r\(number)\r ")
    let result = try desk.open("reveal", at: terminal)
    #expect(result.status == .done && terminal.rest == 0, "\(result.err)")
    #expect(terminal.transcript.contains("没有个案 222-222-222"))
    #expect(terminal.transcript.contains("欧阳试名"))
    #expect(!terminal.screen.text.contains { $0.contains("欧阳") })
    let nobody = try desk.open("reveal")
    #expect(nobody.status == .usage && nobody.err.contains("个案"))
  }

  @Test func `says where nobody wrote it down`() throws {
    let other = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let result = try desk.open("reveal \(other)", at: ScriptedTerminal(" "))
    #expect(result.status == .notFound)
    #expect(result.err.contains("identity set"))
    let unknown = try desk.open("reveal 222-222-222", at: ScriptedTerminal(" "))
    #expect(unknown.status == .notFound)
  }

  @Test func `never lets the terminal obey a value, nor a page outgrow the screen`() {
    let lines = (1...30).map {
      RevealedLine(
        kind: "alias", label: Label("别名", "Alias"),
        value: "别名\u{1B}[2J\u{7}\($0)" + String(repeating: "长", count: 50), entry: nil)
    }
    for (columns, rows) in [(80, 24), (40, 12), (20, 6)] {
      for language in [Language.zh, .en] {
        let pages = IdentityPages(
          number: CaseNumber(random: 7), revealed: lines,
          record: Label("2026-06-30", "2026-06-30"), isChild: true, language: language
        ).pages(columns: columns, rows: rows, seconds: 60)
        #expect(pages.allSatisfy { $0.count <= rows })
        for row in pages.joined() {
          #expect(DisplayWidth.of(row) < columns, "\(row)")
          #expect(!row.unicodeScalars.contains { $0.value < 0x20 })
        }
        let all = pages.joined().joined()
        #expect((1...30).allSatisfy { all.contains("[2J\($0)长") })
      }
    }
  }
}
