import Commands
import Foundation
import Testing

@Suite struct `Finding a case` {
  /// What is planted, none of which may ever be printed.
  private static let planted = [
    "欧阳试名", "試名", "小样", "11010519491231002X", "10000001234", "测试村", "欧阳样本", "10000005678",
  ]

  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    try desk.write(
      """
      name: 欧阳试名
      alias: 小样
      id: 11010519491231002X
      phone: 100 0000 1234
      address: 样板县测试村3组12号
      kin: 兄 欧阳样本 10000005678

      """, to: "identity")
    try desk.open("identity set \(number) --from-file \(desk.path("identity"))")
    let other = try desk.openCase("--sex female --age 30 --rescued 2026-02-05 --area 510105")
    try desk.write("name: 单乐长\nphone: 10000009999\n", to: "other")
    try desk.open("identity set \(other) --from-file \(desk.path("other"))")
  }

  private func find(_ query: String, _ flags: String = "--json") throws -> Desk.Result {
    try desk.write(query + "\n", to: "query")
    return try desk.open("find --from-file \(desk.path("query")) \(flags)")
  }

  private func found(_ query: String) throws -> [[String: Any]] {
    let result = try find(query)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    return try #require(object["cases"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("欧阳试名", ["name"]), ("歐陽試名", ["name"]), ("oysm", ["name"]), ("ouyang shiming", ["name"]),
    ("欧阳", ["name", "kin"]), ("小样", ["alias"]), ("002x", ["id"]), ("100-0000-1234", ["phone"]),
    ("1234", ["phone"]), ("5678", ["kin"]), ("测试村三组", ["address"]), ("欧阳样本", ["kin"]),
  ])
  func `tells its number and which values matched`(query: String, kinds: [String]) throws {
    let cases = try found(query)
    #expect(cases.map { $0["case"] as? String } == [number])
    #expect(cases.first?["matched"] as? [String] == kinds)
    #expect(cases.first?["area"] as? String == "510104")
  }

  @Test func `tells nothing of who it is in any form of output`() throws {
    for (query, flags) in [
      ("欧阳试名", ""), ("欧阳试名", "--plain"), ("1234", "--json"), ("没有这人", ""), ("王", ""),
      ("欧阳试名", "--lang en"),
    ] {
      let result = try find(query, flags)
      for text in Self.planted + [query] {
        #expect(!(result.out + result.err).contains(text), "\(query) \(flags)")
      }
    }
    #expect(try find("oysm", "").out.contains(number))
    #expect(try find("oysm", "--plain").out == "\(number)\t2026-01-05\t510104\trescue\t\tname\n")
  }

  @Test func `is empty where nobody has the name, and refused where everybody might`() throws {
    let none = try find("没有这人", "")
    #expect(none.status == .done)
    #expect(none.out.hasPrefix("没有找到。可以少填"))
    #expect(try found("没有这人").isEmpty)
    let short = try find("王", "")
    #expect(short.status == .badData)
    #expect(short.out.isEmpty && short.err.contains("太短"))
  }

  @Test func `shows whole values before parts of them`() throws {
    let third = try desk.openCase("--sex male --age 20 --rescued 2026-03-05 --area 510106")
    try desk.write("name: 欧阳\n", to: "third")
    try desk.open("identity set \(third) --from-file \(desk.path("third"))")
    #expect(try found("欧阳").map { $0["case"] as? String } == [third, number])
  }

  @Test func `is on record, each time`() throws {
    let before = try #require(try desk.json("verify")["entries"] as? Int)
    _ = try find("没有这人")
    _ = try find("oysm")
    #expect(try desk.json("verify")["entries"] as? Int == before + 2)
    _ = try find("w")
    #expect(try desk.json("verify")["entries"] as? Int == before + 2)
  }

  @Test func `never takes a query from the command line, and says how to clear the history`() throws
  {
    for (language, says) in [("zh", "history -d"), ("en", "history -d")] {
      for word in ["欧阳试名", "oysm", "1234"] {
        let result = try desk.open("find \(word)", language: language)
        #expect(result.status == .usage)
        #expect(!result.err.contains(word), "\(result.err)")
        #expect(result.err.contains(says) && result.err.contains(".zsh_history"))
      }
    }
    let missing = try desk.open("find --no-input")
    #expect(missing.status == .usage && missing.err.contains("--from-file"))
    #expect(try desk.run("find --from-file \(desk.path("query")) --no-input").status != .done)
  }

  @Test func `asks at the terminal, on a screen of which nothing stays`() throws {
    let terminal = ScriptedTerminal("欧阳试名" + Typed.enter)
    let result = try desk.open("find", at: terminal)
    #expect(result.status == .done && result.out.contains(number))
    #expect(terminal.transcript.contains("\u{1B}[?1049h") && terminal.transcript.contains("查找: "))
    #expect(terminal.transcript.hasSuffix("\u{1B}[?1049l"))
    #expect(terminal.screen.text.isEmpty, "\(terminal.screen.text)")
    #expect(!terminal.isRaw)
    let stopped = ScriptedTerminal("欧阳" + Typed.interrupt)
    #expect(try desk.open("find", at: stopped).status == .interrupted)
    #expect(stopped.screen.text.isEmpty, "\(stopped.screen.text)")
  }
}
