import Commands
import Foundation
import Testing

@Suite struct `Casework at the command line` {
  @Test func `a case is opened, logged, amended, undone, and the undo undone`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase(
      "--sex female --born 2010-03-14 --rescued 2026-06-01 --area 510104")
    let visit = try desk.log(number, "visit --date 2026-06-20")
    let kin = try desk.log(number, "kin-notice --date 2026-06-02")
    #expect(try timeline(desk, number) == ["kin-notice 2026-06-02", "visit 2026-06-20"])
    #expect(try desk.open("amend \(visit) --date 2026-06-21 --reason 日期抄错").status == .done)
    #expect(try timeline(desk, number) == ["kin-notice 2026-06-02", "visit 2026-06-21"])
    #expect(try desk.open("undo \(kin)").status == .done)
    #expect(try timeline(desk, number) == ["visit 2026-06-21"])
    let again = try desk.open("undo")
    #expect(again.status == .done && again.err.contains("重新有效:寻亲公告"), "\(again.err)")
    #expect(
      try timeline(desk, number) == ["kin-notice 2026-06-02", "visit 2026-06-21"],
      "the last entry of the device was the undo, so it is what the next undo takes back")
  }

  @Test func `undo takes back a milestone with what was noted beside it`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    _ = try desk.log(number, "counselling --date 2026-06-01 --provider 锦江区社会福利院")
    #expect(try desk.open("undo").status == .done)
    #expect(try timeline(desk, number).isEmpty)
  }

  @Test func `due shows nothing beyond the days it is asked for`() throws {
    let desk = try Desk(now: "2026-06-02T09:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "admission --date 2026-06-01")
    for days in [0, 3, 9, 40] {
      let lines = try desk.json("due --within \(days)")["due"] as? [[String: Any]] ?? []
      #expect(lines.allSatisfy { ($0["days"] as? Int ?? 0) <= days }, "\(days)")
      #expect(days < 9 || lines.contains { ($0["days"] as? Int ?? 0) > 3 })
    }
  }

  @Test func `due dates are those worked out on paper`() throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase(
      "--sex male --age 30 --rescued 2026-02-27 --area 510104 --identity unknown")
    _ = try desk.log(number, "admission --date 2026-02-27T17:30")
    let due = try dueDates(desk, number)
    // 24 hours from 17:30 on the 27th.
    #expect(due["I02"] == "2026-02-28T17:30")
    // Seven working days after Friday 27 February: 28 February is a make-up working Saturday in
    // 2026 (notice of 2025-11-04), then 2, 3, 4, 5, 6 and 9 March.
    #expect(due["I03"] == "2026-03-09")
    // Ten days after 27 February is 9 March, a Monday.
    #expect(due["L02"] == "2026-03-09")
    // Three months: 27 May, a Wednesday.
    #expect(due["L03"] == "2026-05-27")
    // Seven days after the 27th is Friday 6 March.
    #expect(due["M01"] == "2026-03-06")
  }

  @Test func `show gives facts, timeline and obligations with basis and status`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase(
      "--sex female --age 14-18 --rescued 2026-06-01 --area 510105 --identity unknown")
    let object = try desk.json("show \(number)")
    let facts = try #require(object["facts"] as? [String: Any])
    #expect(facts["age"] as? String == "14-18")
    #expect(facts["area"] as? String == "510105")
    let obligations = try #require(object["obligations"] as? [[String: Any]])
    #expect(!obligations.isEmpty)
    for obligation in obligations {
      #expect((obligation["basis"] as? String)?.isEmpty == false)
      #expect(["R", "S", "L", "M", "D"].contains(obligation["evidence"] as? String))
      #expect(obligation["status"] is String)
    }
  }

  @Test func `a closed case is closed once, and can be reopened`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    #expect(try desk.open("case close \(number) --reason stable").status == .done)
    #expect(try desk.open("case close \(number) --reason stable").status == .conflict)
    #expect(try desk.open("case reopen \(number) --reason 需要继续回访").status == .done)
    #expect(try desk.open("case reopen \(number) --reason 再次").status == .conflict)
  }

  @Test func `facts are set by code, and a changed area shows`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    #expect(
      try desk.open("case set \(number) area=510105 disability=visual age=38-41").status == .done)
    let facts = try #require(try desk.json("show \(number)")["facts"] as? [String: Any])
    #expect(facts["area"] as? String == "510105")
    #expect(facts["disability"] as? String == "visual")
    #expect(facts["age"] as? String == "38-41")
  }

  @Test func `list shows every case once and picks a stage`() throws {
    let desk = try Desk()
    try desk.found()
    let first = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let second = try desk.openCase("--sex male --age 20 --rescued 2026-01-06 --area 510104")
    _ = try desk.log(second, "legal-aid --step requested --date 2026-02-01")
    #expect(try cases(desk, "list") == [first, second].sorted())
    #expect(try cases(desk, "list --stage legal") == [second])
  }

  @Test func `a real casebook opens no case before its impact assessment is named`() throws {
    let desk = try Desk()
    try desk.write("口令\n", to: "pass")
    try desk.run(
      "init --office 510104 --member 社工甲 --recovery-file \(desk.path("recovery")) "
        + "--passphrase-file \(desk.path("pass"))")
    let flags = "case open --sex male --age 40 --rescued 2026-01-05 --area 510104 --no-input"
    let refused = try desk.open(flags)
    #expect(refused.status == .usage)
    #expect(refused.err.contains("--assessment"))
    #expect(try desk.open(flags + " --assessment PIA-1").status == .done)
  }

  @Test(arguments: ["zh", "en"])
  func `every listing speaks one language`(language: String) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase(
      "--sex male --age 40 --rescued 2026-01-05 --area 510104 --identity unknown")
    _ = try desk.log(number, "admission --date 2026-01-05")
    for command in ["due", "list", "verify"] {
      let text = try desk.open(command, language: language).out
      let hasChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(hasChinese == (language == "zh"), "\(command): \(text)")
    }
  }

  private func timeline(_ desk: Desk, _ number: String) throws -> [String] {
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    return events.map { "\($0["kind"] ?? "") \($0["date"] ?? "")" }
  }

  private func dueDates(_ desk: Desk, _ number: String) throws -> [String: String] {
    let duties = try desk.json("show \(number)")["obligations"] as? [[String: Any]] ?? []
    return Dictionary(
      duties.map { ($0["rule"] as? String ?? "", $0["due"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  private func cases(_ desk: Desk, _ line: String) throws -> [String] {
    let cases = try desk.json(line)["cases"] as? [[String: Any]] ?? []
    return cases.compactMap { $0["case"] as? String }
  }
}
