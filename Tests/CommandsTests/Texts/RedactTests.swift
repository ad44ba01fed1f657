import Commands
import Foundation
import Testing

@Suite struct `Redacting a text` {
  private static let kept = "social workers visit at 3 pm, 民发〔2015〕158号, 第14条"

  @Test(arguments: [
    "电话13800138000", "欧阳试名今日到访", "身份证11010519491231002X", "见http://example.org/a?b=1",
  ])
  func `only checked, prints nothing and names the place`(text: String) throws {
    let desk = try Desk()
    for (arguments, input) in [("", text), (" -", text), (" \(desk.path("text"))", "")] {
      try desk.write(text, to: "text")
      let result = try desk.run("redact --check\(arguments)", input: input)
      #expect(result.status == .badData)
      #expect(result.out.isEmpty)
      #expect(result.err.contains("第1行第"))
      for digits in ["13800138000", "11010519491231002X", "欧阳试名", "example.org"] {
        #expect(!result.err.contains(digits))
      }
    }
  }

  @Test(arguments: [
    kept, "", "\n\n", "# 标题\n\n- 按期率 85%\n", "a,b,c\r\n1,2,3\r\n", #"{"a": [1, 2.5]}"#,
  ])
  func `a clean text passes a check in silence, and comes out as it went in`(text: String) throws {
    let desk = try Desk()
    let checked = try desk.run("redact --check", input: text)
    #expect(checked.status == .done && checked.out.isEmpty && checked.err.isEmpty)
    #expect(try desk.run("redact", input: text).out == text)
  }

  @Test(arguments: [
    "diff --git a/x b/x\n+回拨13800138000\n", "name,phone\n甲,13800138000\n",
    #"{"tel":"13800138000"}"#,
    "<td>13800138000</td>\n", "let number = \"13800138000\"\n", "- 138 0013 8000\r\n- 二\r\n",
    "\u{FEFF}表\t13800138000\n",
  ])
  func `any kind of text can be checked before it is committed`(text: String) throws {
    let result = try Desk().run("redact --check -", input: text)
    #expect(result.status == .badData)
    #expect(result.err.contains("phone"))
  }

  @Test func `what is certain is masked, and what is doubtful refused with nothing printed`() throws
  {
    let desk = try Desk()
    let masked = try desk.run("redact", input: "母亲来电13800138000。\n")
    #expect(masked.status == .done)
    #expect(masked.out == "母亲来电〔电话〕。\n")
    let doubtful = try desk.run("redact", input: "回拨13800138000,日期2026年3月14日\n")
    #expect(doubtful.status == .badData)
    #expect(doubtful.out.isEmpty)
    #expect(doubtful.err.contains("日期(date)") && !doubtful.err.contains("phone"))
  }

  @Test func `places count Unicode scalars of the text as it was given`() throws {
    let desk = try Desk()
    let text = "👨‍👩‍👧é\u{301}\r\n电话１３８００１３８０００。"
    let object = try object(desk.run("redact --json", input: text).out)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    let scalars = Array(text.unicodeScalars)
    let start = try #require(finding["start"] as? Int)
    let end = try #require(finding["end"] as? Int)
    // Five scalars of the family, two of the letter, two of the line break, two characters.
    #expect((start, end) == (11, 22))
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "１３８００１３８０００")
    #expect(object["masked"] as? String == text.replacing("１３８００１３８０００", with: "〔电话〕"))
    #expect(object["schema"] as? Int == 1)
    let result = try desk.run("redact --check", input: text)
    #expect(result.err.contains("第2行第3–13字"))
  }

  @Test func `every line is a text of its own, one object a line, in order`() throws {
    let lines = ["电话13800138000", "", "清", "卡6222020000000000005", "电话138001", "38000"]
    let result = try Desk().run(
      "redact --each-line", input: lines.joined(separator: "\n") + "\n")
    let objects = try result.out.split(separator: "\n").map { try object(String($0)) }
    #expect(objects.count == lines.count)
    let counts = objects.map { ($0["findings"] as? [[String: Any]])?.count }
    #expect(counts[0] == 1 && counts[1] == 0 && counts[2] == 0)
    #expect(counts[4] == 0 && counts[5] == 0, "a number does not go on in the next line")
    #expect(objects[1]["masked"] as? String == "")
  }

  @Test func `known values come from a file or from the case`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 20 --rescued 2026-03-11 --area 510104")
    try desk.write("name: 试例\nphone: 028-00001234\n", to: "known")
    try desk.open("identity set \(number) --from-file \(desk.path("known"))")
    let text = "小例说试例在00001234等\n"
    #expect(try desk.run("redact --check", input: "试例在等\n").status == .done)
    for source in ["--known \(desk.path("known"))", "--case \(number)"] {
      let result = try desk.open("redact \(source)", input: text)
      #expect(result.status == .done, "\(source) \(result.err)")
      #expect(result.out == "〔姓名〕说〔姓名〕在〔电话〕等\n")
    }
    let both = try desk.open("redact --known \(desk.path("known")) --case \(number)", input: text)
    #expect(both.status == .usage)
  }

  @Test func `several files are checked at once, and every place names its file`() throws {
    let desk = try Desk()
    try desk.write("清\n", to: "clean")
    try desk.write("一\n电话13800138000\n", to: "first")
    try desk.write("身份证11010519491231002X\n", to: "second")
    let (clean, first, second) = (desk.path("clean"), desk.path("first"), desk.path("second"))
    let passed = try desk.run("redact --check \(clean) \(clean)")
    #expect(passed.status == .done && passed.out.isEmpty && passed.err.isEmpty)
    let found = try desk.run("redact --check \(clean) \(first) \(second)")
    #expect(found.status == .badData && found.out.isEmpty)
    #expect(found.err.contains("first: 第2行第3–13字"))
    #expect(found.err.contains("second: 第1行第4–21字"))
    #expect(try desk.run("redact \(clean) \(first)").out == "清\n一\n电话〔电话〕\n")
    let missing = try desk.run("redact --check \(first) \(desk.path("a")) \(desk.path("b"))")
    #expect(missing.status == .badData)
    #expect(missing.err.contains("/a") && missing.err.contains("/b"))
    let lines = try desk.run("redact --check --json \(clean) \(first)").out.split(separator: "\n")
    #expect(try lines.map { try object(String($0))["file"] as? String } == [clean, first])
  }

  @Test func `one place is counted as one`() throws {
    let result = try Desk().run("redact --check", language: "en", input: "call 13800138000")
    #expect(result.err.contains("1 place holds"))
  }

  @Test func `an open casebook is searched without being named, a locked one is not`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 20 --rescued 2026-03-11 --area 510104")
    try desk.write("name: 试例\nphone: 028-00001234\n", to: "known")
    try desk.open("identity set \(number) --from-file \(desk.path("known"))")
    let open = try desk.open("redact --check", input: "拨00001234等\n")
    #expect(open.status == .badData && open.err.contains("已检索个案库的全部已知值"))
    let locked = try desk.run("redact --check --no-input", input: "拨00001234等\n")
    #expect(locked.status == .done && locked.err.contains("未检索其中的已知值"), "\(locked.err)")
  }

  @Test func `what another case knows is looked for in a text about this one`() throws {
    let desk = try Desk()
    try desk.found()
    let flags = "--sex female --age 20 --rescued 2026-03-11 --area 510104"
    let (first, second) = (try desk.openCase(flags), try desk.openCase(flags))
    for (number, name) in [(first, "试例"), (second, "平安")] {
      try desk.write("name: \(name)\n", to: "known")
      try desk.open("identity set \(number) --from-file \(desk.path("known"))")
    }
    for number in [first, second] {
      let result = try desk.open("redact --check --case \(number)", input: "平安建设考核办法\n")
      #expect(result.status == .badData)
    }
    try desk.open("redact acknowledge --from-file -", input: "平安\n")
    for number in [first, second] {
      let result = try desk.open("redact --check --case \(number)", input: "平安建设考核办法\n")
      #expect(result.status == .done, "\(result.err)")
    }
    // The other case learns of the word: what was acknowledged before does not hold for it.
    try desk.write("name: 试例\nalias: 平安\n", to: "known")
    try desk.open("identity set \(first) --from-file \(desk.path("known"))")
    #expect(
      try desk.open("redact --check --case \(second)", input: "平安建设考核办法\n").status == .badData)
  }

  @Test func `a date of a case becomes the time since its rescue`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 20 --rescued 2025-03-11 --area 510104")
    let month = try desk.openCase("--sex female --age 20 --rescued 2025-03 --area 510104")
    let text = "2025年3月27日复查，情绪稳定\n"
    let known = try desk.open("redact --case \(number)", input: text)
    #expect(known.status == .done, "\(known.err)")
    #expect(known.out == "解救后第3周复查，情绪稳定\n")
    let unknown = try desk.open("redact --case \(month)", input: text)
    #expect(unknown.status == .badData)
    let english = try desk.open("redact --case \(number)", input: "Seen on 27 March 2025.\n")
    #expect(english.out == "Seen on week 3 after rescue.\n")
  }

  @Test func `what is missing or wrong is named as in every form`() throws {
    let desk = try Desk()
    let wrong = try desk.run("redact --case 12 --no-input", input: "x")
    #expect(wrong.status == .badData)
    let both = try desk.run("redact --case 222-222-222 --known a", input: "x")
    #expect(both.status == .usage)
  }

  @Test func `a file that is missing or no text is said so`() throws {
    let desk = try Desk()
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: desk.path("bytes")))
    #expect(try desk.run("redact \(desk.path("none"))").status == .badData)
    #expect(try desk.run("redact \(desk.path("bytes"))").status == .badData)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
