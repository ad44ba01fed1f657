import Commands
import Foundation
import Testing

@Suite struct `A form that is broken off` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
  }

  @discardableResult
  private func raise(
    _ keys: String, of number: String? = nil, language: String = "zh",
    variables: [String: String] = [:]
  ) throws -> (result: Desk.Result, said: String) {
    let terminal = ScriptedTerminal(keys)
    let words = ["hardship", "raise"] + [number ?? self.number].filter { !$0.isEmpty }
    let result = try desk.open(
      words.joined(separator: " "), language: language, at: terminal, variables: variables)
    return (result, terminal.transcript)
  }

  private func line(_ words: String...) -> String {
    words.map { $0 + Typed.enter }.joined()
  }

  private var drafts: [String] {
    get throws {
      let folder = desk.path(".local/state/guitu")
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { $0.hasPrefix("draft-") }.map { "\(folder)/\($0)" }
    }
  }

  private func hardships() throws -> [[String: Any]] {
    try #require(try desk.json("hardship list")["hardships"] as? [[String: Any]])
  }

  @Test func `offers each answer again, and is gone once it is saved`() throws {
    let before = try desk.json("verify")["entries"] as? Int
    let (broken, said) = try raise(
      line("2", "WOF", "昨天", "5", "锦民救2026-12") + Typed.interrupt)
    #expect(broken.status == .interrupted)
    #expect(said.contains("已加密留在本机"))
    #expect(try desk.json("verify")["entries"] as? Int == before)
    #expect(try drafts.count == 1)
    // A day later, yesterday is still the day that was meant.
    try desk.setNow("2026-07-01T08:00")
    let (result, again) = try raise(line("", ""))
    #expect(result.status == .done, "\(again)")
    #expect(again.contains("2026-06-30 09:00 有一份未填完"))
    #expect(again.contains("锦民救2026-12") && again.contains("2026-06-29(周一)"))
    let raised = try #require(try hardships().first)
    #expect(raised["department"] as? String == "WOF")
    #expect(raised["date"] as? String == "2026-06-29")
    #expect(try drafts.isEmpty)
    let (_, third) = try raise(Typed.interrupt)
    #expect(!third.contains("未填完"))
  }

  @Test func `keeps the line that was being typed`() throws {
    try raise(line("2", "WOF", "", "5") + "锦民救2026-12" + Typed.interrupt)
    let (result, said) = try raise(line("", "5", "", ""))
    #expect(result.status == .done, "\(said)")
    #expect(said.contains("锦民救2026-12"))
  }

  @Test func `keeps a note of several lines that was being typed`() throws {
    let terminal = ScriptedTerminal(
      line("counselling", "", "10", "情况平稳,", "按期到访。") + "下次" + Typed.interrupt)
    let broken = try desk.open("log \(number)", at: terminal)
    #expect(broken.status == .interrupted, "\(terminal.transcript)")
    let next = ScriptedTerminal(line("", "10", "", "", "约在下月。", "", ""))
    let result = try desk.open("log \(number)", at: next)
    #expect(result.status == .done, "\(next.transcript)")
    let show = try desk.json("show \(number)")
    let timeline = try #require(show["timeline"] as? [[String: Any]])
    #expect(timeline.last?["note"] as? String == "情况平稳,\n按期到访。\n下次约在下月。")
  }

  @Test func `lies on the disk sealed, for its owner's eyes alone`() throws {
    try raise(line("2", "WOF", "", "5", "锦民救2026-12") + "未完的一行" + Typed.interrupt)
    let path = try #require(try drafts.first)
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    for text in ["锦民救", "2026-12", "未完", "\"WOF\"", number, "hardship", "--reference", "2026"] {
      let wanted = Array(text.utf8)
      #expect(!bytes.indices.contains { bytes[$0...].starts(with: wanted) }, "\(text)")
      #expect(!path.hasSuffix(text))
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `never keeps personal data, found by itself or known of the case`() throws {
    try desk.write("name: 单乐长\n", to: "identity")
    try desk.open("identity set \(number) --from-file \(desk.path("identity"))")
    for text in ["电话13800138000", "乐长已到访"] {
      for keys in [line("2", "WOF", "", "5", text), line("2", "WOF", "", "5") + text] {
        let (_, said) = try raise(keys + Typed.interrupt)
        #expect(said.contains("含有个人信息的文字没有保留"), "\(text)")
        let (result, again) = try raise(line("", ""))
        #expect(result.status == .done, "\(again)")
        #expect(!again.contains(text))
      }
    }
    #expect(try hardships().allSatisfy { $0["department"] as? String == "WOF" })
  }

  @Test func `is deleted where it is refused`() throws {
    try raise(line("2") + Typed.interrupt)
    let (result, said) = try raise(line("what", "n", "1", "WOF", "", ""))
    #expect(result.status == .done, "\(said)")
    #expect(said.contains("请按回车,或填 n"))
    #expect(try drafts.isEmpty)
  }

  @Test func `is deleted where the form is called off`() throws {
    try raise(line("2", "WOF") + Typed.interrupt)
    #expect(try raise(line("", "", "q")).result.status == .cancelled)
    #expect(try drafts.isEmpty)
  }

  @Test func `stays where nothing new was typed`() throws {
    try raise(line("2", "WOF") + Typed.interrupt)
    try raise(Typed.interrupt)
    let (result, said) = try raise(line("", "", ""))
    #expect(result.status == .done, "\(said)")
  }

  @Test func `is not offered for another case`() throws {
    try raise(line("2", "WOF") + Typed.interrupt)
    let other = try desk.openCase("--sex male --age 41 --rescued 2026-01-05 --area 510104")
    let (result, said) = try raise(line("1", "PSB", "", ""), of: other)
    #expect(result.status == .done, "\(said)")
    #expect(said.contains("内容与所给的值不同"))
    #expect(try hardships().map { $0["case"] as? String } == [other])
  }

  @Test func `gives its case where none is named`() throws {
    try raise(line("2", "WOF") + Typed.interrupt)
    let (result, said) = try raise(line("", "", ""), of: "")
    #expect(result.status == .done, "\(said)")
    #expect(try hardships().map { $0["case"] as? String } == [number])
  }

  @Test func `is dropped with a sentence where it cannot be opened`() throws {
    for language in ["zh", "en"] {
      try raise(line("2", "WOF") + Typed.interrupt, language: language)
      let path = try #require(try drafts.first)
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[bytes.count - 1] ^= 1
      try bytes.write(to: URL(filePath: path))
      let (_, said) = try raise(Typed.interrupt, language: language)
      #expect(said.contains(language == "zh" ? "打不开,已删除" : "cannot be opened"))
      #expect(try drafts.isEmpty)
    }
  }
}
