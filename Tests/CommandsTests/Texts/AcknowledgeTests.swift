import Commands
import Foundation
import Testing

@Suite struct `Acknowledging a value` {
  @Test func `lets the word pass in a site and a note, and nothing else of the value`() throws {
    let (desk, number) = try desk("高兴")
    try plant("各县干部群众都很高兴。", in: desk)
    #expect(try build(desk).status == .refused)
    #expect(
      try desk.open("log \(number) visit --note-file \(desk.path("note"))").status == .badData)
    let done = try desk.open("redact acknowledge --from-file -", input: "高兴\n")
    #expect(done.status == .done, "\(done.err)")
    #expect(try desk.open("log \(number) visit --note-file \(desk.path("note"))").status == .done)
    #expect(try build(desk).status == .done)
    for text in ["姓名:高兴", "高兴女士到场", "gao xing", "高 兴", "小兴、高某", "高兴 13800138000"] {
      try plant(text, in: desk)
      let result = try build(desk)
      #expect(result.status == .refused, "\(text)")
      #expect(!result.err.contains(text))
    }
  }

  @Test(arguments: [("黄平安", "平安", "平安建设考核办法"), ("马化", "老化", "部分设备老化")])
  func `lets a given name or a nickname pass that is a word`(
    name: String, word: String, text: String
  ) throws {
    let (desk, _) = try desk(name)
    try plant(text, in: desk)
    let refused = try build(desk)
    #expect(refused.status == .refused)
    #expect(!refused.err.contains(word))
    #expect(try desk.open("redact acknowledge --from-file -", input: word).status == .done)
    #expect(try build(desk).status == .done)
  }

  @Test func `holds for redact, and is taken back`() throws {
    let (desk, number) = try desk("平安")
    let line = "redact --check --case \(number) \(desk.path("text"))"
    try desk.write("平安建设考核办法", to: "text")
    #expect(try desk.open(line).status == .badData)
    let (done, transcript) = try desk.sit("redact acknowledge", "平安" + Typed.enter)
    #expect(done.status == .done, "\(done.err)")
    // What was typed stood on the alternate screen alone, which is left before anything else is said.
    let left = try #require(transcript.range(of: "\u{1B}[?1049l"))
    #expect(transcript[..<left.lowerBound].contains("\u{1B}[?1049h"))
    #expect(!transcript[left.upperBound...].contains("平安"))
    #expect(try desk.open(line).status == .done)
    try desk.write("名叫平安", to: "text")
    #expect(try desk.open(line).status == .badData)
    try desk.write("平安建设考核办法", to: "text")
    let back = try desk.open("redact acknowledge --withdraw --from-file -", input: "平安\n")
    #expect(back.status == .done)
    #expect(try desk.open(line).status == .badData)
    #expect(
      try desk.open("redact acknowledge --withdraw --from-file -", input: "平安\n").status
        == .notFound)
  }

  @Test func `is listed without the value, in every form of output and in no message`() throws {
    let (desk, number) = try desk("高兴")
    var said = ""
    for (input, status) in [
      ("高兴", ExitStatus.done), ("高兴", .conflict), ("平安", .notFound), ("欧阳试名", .badData),
      ("13800138000", .badData), ("", .badData),
    ] {
      let result = try desk.open("redact acknowledge --from-file -", input: input)
      #expect(result.status == status, "\(result.err)")
      said += result.out + result.err
    }
    let listed = try #require(
      try desk.json("redact acknowledge --list")["acknowledged"] as? [[String: Any]])
    #expect(listed.count == 1)
    #expect(listed.first?["case"] as? String == number)
    #expect(listed.first?["kind"] as? String == "person")
    #expect(listed.first?["by"] as? String == "社工甲")
    for flags in ["", " --json", " --plain"] {
      said += try desk.open("redact acknowledge --list\(flags)").out
    }
    said += try desk.open("show \(number)").out + desk.open("list").out
    for value in ["高兴", "平安", "欧阳试名", "13800138000"] { #expect(!said.contains(value)) }
  }

  @Test func `is never an argument`() throws {
    let (desk, _) = try desk("高兴")
    #expect(try desk.open("redact acknowledge 高兴").status == .usage)
    #expect(try desk.open("redact acknowledge --no-input").status == .usage)
    #expect(try desk.open("redact acknowledge --list --withdraw").status == .usage)
  }

  @Test func `is taken back by an undo of its entry, too`() throws {
    let (desk, _) = try desk("高兴")
    try desk.open("redact acknowledge --from-file -", input: "高兴")
    #expect(try desk.open("undo").status == .done)
    let listed = try desk.json("redact acknowledge --list")["acknowledged"] as? [[String: Any]]
    #expect(listed?.isEmpty == true)
  }

  /// A desk with a case of a made-up person of that name.
  private func desk(_ name: String) throws -> (Desk, String) {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    let number = try desk.openCase("--sex female --age 20 --rescued 2025-03-11 --area 510104")
    try desk.write("name: \(name)\nphone: 10000001234\n", to: "identity.txt")
    try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
    try desk.write("今天很高兴", to: "note")
    return (desk, number)
  }

  private func plant(_ text: String, in desk: Desk) throws {
    let page = "---\ntitle: 说明\nnav: 说明\nsummary: 说明\norder: 90\n---\n\n\(text)\n"
    for language in ["zh", "en"] {
      try FileManager.default.createDirectory(
        atPath: desk.path("own/content/\(language)"), withIntermediateDirectories: true)
      try desk.write(page, to: "own/content/\(language)/extra.md")
    }
  }

  private func build(_ desk: Desk) throws -> Desk.Result {
    try desk.open(
      "site build --out \(desk.path("site")) --period 2025 --level county "
        + "--templates \(desk.path("own"))")
  }
}
