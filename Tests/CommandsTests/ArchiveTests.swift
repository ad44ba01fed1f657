import Commands
import Foundation
import Testing

@Suite struct `The dedicated file at the command line` {
  @Test func `a file is opened once, filled, noted and handed on`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    #expect(try desk.json("archive show \(number)")["opened"] == nil)
    let refused = try desk.open("archive note \(number) legal")
    #expect(refused.status == .notFound)
    #expect(refused.err.contains("guitu archive open"))
    _ = try desk.json(
      "archive open \(number) --date 2026-06-05 --reference 锦公档2026-17 --keeper 书院街派出所")
    #expect(try desk.open("archive open \(number)").status == .conflict)
    #expect(try desk.open("archive note \(number) legal --date 2026-06-10").status == .done)
    _ = try desk.log(number, "handover --date 2026-06-02")
    let moved = try desk.json("archive transfer \(number) --to 510105 --date 2026-06-20")
    #expect(moved["from"] as? String == "510104")
    #expect(moved["to"] as? String == "510105")
    #expect(try desk.open("archive transfer \(number) --to 510105").status == .conflict)

    let file = try desk.json("archive show \(number)")
    #expect(file["schema"] as? Int == 1)
    #expect(file["opened"] as? String == "2026-06-05")
    #expect(file["reference"] as? String == "锦公档2026-17")
    #expect(file["keeper"] as? String == "书院街派出所")
    #expect(file["area"] as? String == "510105", "the residence on record moved with the file")
    // The cover, the handover, the note on legal papers, and the transfer: 4 of 13 are 30.7…%.
    #expect(try present(file) == ["cover", "rescue", "legal", "closing"])
    #expect(file["present"] as? Int == 4)
    #expect(file["completeness"] as? Int == 30)
  }

  @Test func `a part that was noted as absent is absent, whatever the timeline shows`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    _ = try desk.json("archive open \(number)")
    _ = try desk.log(number, "id-card --date 2026-06-10")
    #expect(try present(desk.json("archive show \(number)")).contains("hukou"))
    #expect(try desk.open("archive note \(number) hukou --absent").status == .done)
    #expect(try !present(desk.json("archive show \(number)")).contains("hukou"))
    #expect(try desk.open("archive show \(number)").out.contains("缺*"))
  }

  @Test func `log writes the same file as archive open`() throws {
    let desk = try Desk()
    let (one, other) = (try desk.openedCase(), try desk.openCase(Desk.flags))
    _ = try desk.json("archive open \(one) --date 2026-06-05 --reference 档17 --keeper 书院街派出所")
    _ = try desk.log(
      other,
      "file-opened --date 2026-06-05 --step completed --department PS --reference 档17 "
        + "--provider 书院街派出所")
    for command in ["show", "archive show"] {
      #expect(
        try comparable(desk, "\(command) \(one)") == comparable(desk, "\(command) \(other)"))
    }
  }

  @Test func `who does not exist in the record is no keeper of it`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let refused = try desk.open("archive open \(number) --keeper 13800138000")
    #expect(refused.status == .badData)
    #expect(!refused.err.contains("13800138000"))
    #expect(try desk.json("archive show \(number)")["opened"] == nil)
  }

  @Test(arguments: ["zh", "en"])
  func `the file is shown in one language and 80 columns`(language: String) throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    _ = try desk.json("archive open \(number) --reference D-17")
    _ = try desk.json("archive note \(number) hukou --absent")
    _ = try desk.json("archive transfer \(number) --to 510105")
    let text = try desk.open("archive show \(number)", language: language).out
    let hasChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(hasChinese == (language == "zh"), "\(text)")
    for line in text.split(separator: "\n") {
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(width <= 80 && !line.contains("…"), "\(line)")
    }
  }

  private func present(_ file: [String: Any]) throws -> [String] {
    let parts = try #require(file["parts"] as? [[String: Any]])
    #expect(parts.count == 13)
    return parts.filter { $0["present"] as? Bool == true }.compactMap { $0["part"] as? String }
  }

  /// What a command prints of a case, without what is its own: the case number and the entries.
  private func comparable(_ desk: Desk, _ command: String) throws -> String {
    let text = try desk.open("\(command) --json").out
    return text.replacing(/"(case|entry)":"[^"]*"/, with: "")
  }
}

extension Desk {
  static let flags = "--sex female --age 30 --rescued 2026-06-01 --area 510104"

  /// A new casebook with one case.
  func openedCase() throws -> String {
    try found()
    return try openCase(Desk.flags)
  }
}
