import Commands
import Foundation
import Testing

@Suite struct `Blocks of the protocol at the command line` {
  @Test(arguments: [("zh", "未成年人保护法§93(2)"), ("en", "LawontheProtectionofMinors§93(2)")])
  func `a child does not return home before the assessment, but for a written reason`(
    language: String, basis: String
  ) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    let line = "log \(number) return-home --date 2026-06-20"
    let stopped = try desk.open(line, language: language)
    #expect(stopped.status == .conflict)
    let words = stopped.err.filter { !$0.isWhitespace }
    #expect(words.contains(basis) && words.contains("--override"))
    #expect(try timeline(desk, number).isEmpty, "nothing was recorded")
    let overridden = try desk.open("\(line) --override 法院裁定由父母接回", language: language)
    #expect(overridden.status == .done)
    let overrides = try annotations(desk, number)
    #expect(overrides.map { $0["block"] as? String } == ["B01"])
    #expect(overrides.map { $0["reason"] as? String } == ["法院裁定由父母接回"])
    #expect(try desk.open("show \(number)", language: language).out.contains("法院裁定由父母接回"))
  }

  @Test func `after the assessment the return is simply recorded`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "guardianship-assessment --date 2026-06-10 --detail finding=fit")
    _ = try desk.log(number, "return-home --date 2026-06-20")
    #expect(try annotations(desk, number).isEmpty)
  }

  @Test func `what went past a block is taken back, and the reason stays on record`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    let entry = try desk.log(number, "return-home --date 2026-06-20 --override 医院急需陪护")
    #expect(try annotations(desk, number).count == 1)
    #expect(try desk.open("undo").out.contains(entry))
    #expect(try timeline(desk, number).isEmpty)
    #expect(try annotations(desk, number).first?["reason"] as? String == "医院急需陪护")
  }

  @Test(arguments: [("zh", "八周岁以上被收养人同意"), ("en", "Consentofachildof8ormore")])
  func `a child of eight is not adopted unasked, and it is said where the answer goes`(
    language: String, words: String
  ) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2017-05 --rescued 2026-01-06 --area 510104")
    let line = "log \(number) adoption --step granted --date 2026-06-20"
    let stopped = try desk.open(line, language: language)
    let said = stopped.err.filter { !$0.isWhitespace }
    #expect(stopped.status == .conflict && said.contains("§1104"), "\(stopped.err)")
    #expect(said.contains(words) && said.contains("--detailchild-consent="), "\(stopped.err)")
    #expect(try desk.open("\(line) --detail child-consent=no").status == .conflict)
    #expect(try desk.open("\(line) --detail child-consent=yes").status == .done)
  }

  @Test(arguments: ["''", " ", "。", "——"])
  func `a reason that says nothing overrides nothing`(reason: String) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    let text = reason == "''" ? "" : reason
    let words = ["log", number, "return-home", "--date", "2026-06-20", "--override", text]
    let result = try desk.run(words + ["--passphrase-file", desk.path("pass")])
    #expect(result.status == .badData && result.err.contains("理由"), "\(result.err)")
    #expect(try timeline(desk, number).isEmpty)
  }

  @Test func `a correction does not go past a block`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "guardianship-assessment --date 2026-06-10 --detail finding=fit")
    let entry = try desk.log(number, "return-home --date 2026-06-20")
    let stopped = try desk.open("amend \(entry) --date 2026-06-05 --reason 日期抄错")
    #expect(stopped.status == .conflict && stopped.err.contains("guitu undo"), "\(stopped.err)")
    #expect(try timeline(desk, number).last?["date"] as? String == "2026-06-20")
    #expect(
      try desk.open("amend \(entry) --date 2026-06-21 --reason 日期抄错").status == .done)
  }

  @Test func `nobody under 16 is employed, and the day on which they may is named`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase(
      "--sex female --born 2010-08-15 --rescued 2026-06-01 --area 510104")
    let stopped = try desk.open("log \(number) employment --date 2026-06-20")
    #expect(stopped.status == .conflict && stopped.err.contains("2026-08-15"))
    // No step that could be done opens it, only time.
    #expect(stopped.err.contains("到那天才可以") && !stopped.err.contains("先办好"))
  }

  @Test func `a reason that names a person is refused`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --born 2018-05 --rescued 2026-06-01 --area 510104")
    let refused = try desk.open(
      "log \(number) return-home --date 2026-06-20 --override 由其父13900000000接回")
    #expect(refused.status == .badData)
    #expect(!refused.err.contains("13900000000"))
    #expect(try timeline(desk, number).isEmpty)
  }

  private func timeline(_ desk: Desk, _ number: String) throws -> [[String: Any]] {
    try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
  }

  private func annotations(_ desk: Desk, _ number: String) throws -> [[String: Any]] {
    let all = try desk.json("show \(number)")["annotations"] as? [String: Any] ?? [:]
    return all["overrides"] as? [[String: Any]] ?? []
  }
}
