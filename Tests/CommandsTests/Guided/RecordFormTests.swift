import Commands
import Foundation
import Testing

/// The forms that no life fills in, keys by keys.
@Suite struct `Filling in the rarer forms` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex female --age 30 --rescued 2026-06-01 --area 510104")
    let opened = try desk.open("archive open \(number) --date 2026-06-10")
    #expect(opened.status == .done)
  }

  private func type(
    _ line: String, _ answers: String..., language: String
  ) throws -> String {
    let keys = answers.map { $0 + Typed.enter }.joined()
    let (result, transcript) = try desk.sit(line, keys, language: language)
    #expect(result.status == .done, "\(transcript)\(result.err)")
    return transcript
  }

  @Test(arguments: ["zh", "en"])
  func `a part of the file is noted`(language: String) throws {
    let before = try parts()
    let transcript = try type(
      "archive note", number, "5", "2026-06-20", "", language: language)
    #expect(transcript.contains(language == "zh" ? "请核对" : "Please check"))
    let after = try parts()
    #expect(after == before + 1)
  }

  private func parts() throws -> Int {
    let parts = try desk.json("archive show \(number)")["parts"] as? [[String: Any]] ?? []
    return parts.count { $0["present"] as? Bool == true }
  }

  @Test(arguments: ["zh", "en"])
  func `a file is handed on`(language: String) throws {
    let transcript = try type(
      "archive transfer \(number)", "青羊区", "2026-06-25", "", language: language)
    #expect(transcript.contains(language == "zh" ? "青羊区" : "Qingyang"), "\(transcript)")
    let annotations = try desk.json("show \(number)")["annotations"] as? [String: Any]
    let moves = annotations?["fileTransfers"] as? [[String: Any]]
    #expect(moves?.first?["to"] as? String == "510105")
    #expect(moves?.first?["date"] as? String == "2026-06-25")
  }

  @Test(arguments: ["zh", "en"])
  func `a duty of the office is done`(language: String) throws {
    _ = try type("office done", "1", "2026-04-10", "", language: language)
    let duties = try desk.json("office list")["office"] as? [[String: Any]] ?? []
    let summary = try #require(duties.first { $0["rule"] as? String == "G01" }, "\(duties)")
    #expect(summary["done"] as? [String] == ["2026-04-10"])
    // The assessment was named when the casebook was made.
    #expect(try desk.open("office list").out.contains("已登记:PIA-2026-01"))
  }

  @Test(arguments: ["zh", "en"])
  func `another copy is merged`(language: String) throws {
    try FileManager.default.copyItem(
      atPath: desk.path("casebook.guitu"), toPath: desk.path("copy.guitu"))
    _ = try desk.open(
      "barrier \(number) no-hukou --casebook \(desk.path("copy.guitu"))")
    _ = try type("merge", desk.path("copy.guitu"), "", language: language)
    let annotations = try desk.json("show \(number)")["annotations"] as? [String: Any]
    #expect((annotations?["barriers"] as? [Any])?.count == 1)
  }

  @Test(arguments: ["zh", "en"])
  func `own limits are checked and taken over`(language: String) throws {
    try desk.write(
      "overrides:\n- rule: F03\n  limit: 20 day\n  reason: 县里要求更早\n", to: "own.yaml")
    _ = try type("protocol check", desk.path("own.yaml"), language: language)
    _ = try type("protocol override", desk.path("own.yaml"), "", language: language)
    let rules = try desk.json("protocol show F03")["rules"] as? [[String: Any]]
    #expect(rules?.first?["limit"] as? Int == 20, "\(rules ?? [])")
  }
}
