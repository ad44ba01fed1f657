import Commands
import Foundation
import Testing

@Suite struct `Decisions, needs and consents at the command line` {
  @Test func `a waived duty stands as waived, with its reason on record`() throws {
    let (desk, number) = try desk()
    #expect(try status(desk, number, "M01") == "overdue")
    #expect(try desk.open("waive \(number) M01").status == .usage, "a waiver needs its reason")
    #expect(try desk.open("waive \(number) Z99 --reason 不适用").status == .badData)
    #expect(try desk.open("waive \(number) M01 --reason 已在外地完成").status == .done)
    #expect(try status(desk, number, "M01") == "waived")
    #expect(try annotations(desk, number, "waivers").first?["reason"] as? String == "已在外地完成")
    let again = try desk.open("waive \(number) M01 --reason 再次")
    #expect(again.status == .conflict && again.err.contains("已经免除"), "\(again.err)")
    let entry = try #require(try annotations(desk, number, "waivers").first?["entry"] as? String)
    #expect(try desk.open("show \(number)").out.filter { !$0.isWhitespace }.contains(entry))
    #expect(try desk.open("undo \(entry) --reason 免错了").status == .done)
    #expect(try status(desk, number, "M01") == "overdue")
    #expect(try desk.open("waive \(number) M01 --reason 已在外地完成").status == .done)
    #expect(try desk.open("undo").status == .done)
    #expect(try status(desk, number, "M01") == "overdue")
  }

  @Test(arguments: ["waive", "pause"])
  func `what is decided about a duty that is not owed is recorded, and said`(
    command: String
  ) throws {
    let (desk, number) = try desk()
    let owed = try desk.open("\(command) \(number) M01 --reason 已在外地完成")
    #expect(owed.status == .done && !owed.err.contains("没有 M01"), "\(owed.err)")
    let early = try desk.open("\(command) \(number) H03 --reason 尚未申报", language: "en")
    #expect(early.status == .done && early.err.contains("does not owe H03 now"), "\(early.err)")
  }

  @Test func `a pause that comes after the limit is said to change nothing`() throws {
    let (desk, number) = try desk()
    let late = try desk.open("pause \(number) M01 --date 2026-06-29 --reason 外出")
    #expect(late.status == .done && late.err.contains("不改变超期"), "\(late.err)")
    #expect(!late.err.contains("法定义务"), "no law stands behind M01")
    #expect(try status(desk, number, "M01") == "overdue")
    _ = try desk.open("undo")
    let early = try desk.open("pause \(number) M01 --date 2026-06-03 --reason 外出")
    #expect(early.status == .done && !early.err.contains("不改变超期"), "\(early.err)")
    let statutory = try desk.open("pause \(number) J01 --date 2026-06-02 --reason 外出")
    #expect(statutory.err.contains("法定义务") && statutory.err.contains("暂停"), "\(statutory.err)")
  }

  @Test func `why a clock runs again is shown`() throws {
    let (desk, number) = try desk()
    _ = try desk.open("pause \(number) M01 --date 2026-06-10 --reason 外出")
    #expect(try desk.open("show \(number)").out.contains("M01 自 2026-06-10 起暂停计时:外出"))
    _ = try desk.open("resume \(number) M01 --date 2026-06-20 --reason 已返回")
    let shown = try desk.open("show \(number)").out
    #expect(shown.contains("M01 暂停计时 2026-06-10 至 2026-06-19:外出;恢复:已返回"), "\(shown)")
    let pause = try #require(try annotations(desk, number, "pauses").first)
    #expect(pause["through"] as? String == "2026-06-19")
    #expect(pause["resumed"] as? String == "已返回")
  }

  @Test func `the days of a pause do not count`() throws {
    let (desk, number) = try desk()
    _ = try desk.log(number, "dibao --step accepted --date 2026-06-01")
    // Thirty working days after Monday 1 June, without the Dragon Boat holiday on 19 June: 14 July.
    #expect(try due(desk, number, "M06") == "2026-07-14")
    #expect(try desk.open("pause \(number) M06 --date 2026-06-10 --reason 等待补正").status == .done)
    #expect(try desk.open("pause \(number) M06 --reason 再次").status == .conflict)
    #expect(try status(desk, number, "M06") == "paused")
    let early = try desk.open("resume \(number) M06 --date 2026-06-09 --reason 已补正")
    #expect(early.status == .badData && early.err.contains("2026-06-10"), "\(early.err)")
    #expect(try desk.open("resume \(number) M06 --date 2026-06-20 --reason 已补正").status == .done)
    #expect(try desk.open("resume \(number) M06 --reason 再次").status == .conflict)
    _ = try desk.open("pause \(number) M01 --date 2026-06-20 --reason 外出")
    _ = try desk.open("resume \(number) M01 --date 2026-06-20 --reason 当日返回")
    let shown = try desk.open("show \(number)").out
    #expect(shown.contains("M01 于 2026-06-20 暂停计时,当日恢复"), "\(shown)")
    // Ten days later, from 10 to 19 June: Friday 24 July.
    #expect(try due(desk, number, "M06") == "2026-07-24")
  }

  @Test func `a statutory duty is waived with a warning that names the law`() throws {
    let (desk, number) = try desk()
    let result = try desk.open("waive \(number) J01 --reason 本人已有律师")
    #expect(result.status == .done)
    #expect(result.err.contains("法律援助法§35"))
  }

  @Test func `a hardship is raised for a department, aged, assigned and resolved`() throws {
    let (desk, number) = try desk()
    let raise = "hardship raise \(number) --kind housing --date 2026-06-10"
    #expect(try desk.open(raise).status == .usage, "somebody must be named to resolve it")
    let first = try entry(desk, "\(raise) --department CIV")
    let second = try entry(
      desk, "hardship raise \(number) --kind 就业 --department HRS --date 2026-06-20")
    let lines = try desk.json("hardship list")["hardships"] as? [[String: Any]] ?? []
    #expect(lines.map { $0["days"] as? Int } == [20, 10])
    #expect(lines.map { $0["kind"] as? String } == ["housing", "work"])
    let unclear = try desk.open("hardship resolve \(number)")
    #expect(unclear.status == .conflict && unclear.err.contains(first))
    #expect(
      try desk.open("hardship assign \(second) --department TUF --reason 工会牵头").status == .done)
    _ = try entry(desk, "hardship resolve \(number) \(second) --date 2026-06-25")
    let rest = try desk.json("hardship list")["hardships"] as? [[String: Any]] ?? []
    #expect(rest.map { $0["entry"] as? String } == [first])
    // The second was answered, not the first, although the first was open too.
    let duties = try obligations(desk, number).filter { $0["rule"] as? String == "F05" }
    #expect(duties.map { $0["status"] as? String } == ["not-yet", "met"])
    #expect(try desk.open("hardship resolve \(number) \(second)").status == .notFound)
  }

  @Test func `a barrier stands until it is lifted`() throws {
    let (desk, number) = try desk()
    #expect(try desk.open("barrier \(number) no-hukou --stage schooling").status == .done)
    #expect(try desk.open("barrier \(number) distance --lifted").status == .notFound)
    #expect(try desk.open("barrier \(number) 无户口 --lifted --date 2026-06-30").status == .done)
    let barrier = try #require(try annotations(desk, number, "barriers").first)
    #expect(barrier["barrier"] as? String == "no-hukou")
    #expect(barrier["lifted"] as? String == "2026-06-30")
  }

  @Test func `a consent names ground, recipient, fields and end, and can be taken back`() throws {
    let (desk, number) = try desk()
    let give = "consent give \(number) --recipient HRS --purpose vocational --date 2026-06-01"
    let missing = try desk.open(give)
    #expect(missing.err.contains("--ground") && missing.err.contains("--fields"))
    let consent = try entry(
      desk, "\(give) --ground separate-consent --fields work,contact --expires 2026-12-31")
    let duty = try entry(desk, "\(give) --ground 履行法定职责 --fields work")
    #expect(try statuses(desk, number) == ["valid", "valid"])
    #expect(
      try desk.open("consent withdraw \(number) \(duty)").status == .conflict,
      "a law is no consent that could be taken back")
    #expect(try desk.open("consent withdraw \(number) --reason 本人要求").status == .done)
    #expect(try statuses(desk, number) == ["withdrawn", "valid"])
    #expect(try desk.open("consent withdraw \(number) \(consent)").status == .conflict)
    try desk.setNow("2027-01-01T09:00")
    #expect(try statuses(desk, number) == ["withdrawn", "valid"])
  }

  @Test func `only a guardian consents for a person who may be under 14`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 13-15 --rescued 2026-06-01 --area 510104")
    let give = "consent give \(number) --recipient EDU --purpose schooling --fields schooling"
    let refused = try desk.open("\(give) --ground separate-consent")
    #expect(refused.status == .badData && refused.err.contains("第31条"))
    #expect(try desk.open("\(give) --ground guardian-consent").status == .done)
  }

  @Test(arguments: [("zh", "本人单独同意"), ("en", "consentsalone")])
  func `no guardian consents for a person of 14 or older`(language: String, words: String) throws {
    let (desk, number) = try desk()
    let refused = try desk.open(
      "consent give \(number) --recipient HRS --purpose vocational --fields contact"
        + " --ground guardian-consent", language: language)
    #expect(refused.status == .badData, "\(refused.err)")
    let said = refused.err.filter { !$0.isWhitespace }
    #expect(said.contains(words) && said.contains("separate-consent"), "\(refused.err)")
    #expect((try desk.json("consent list \(number)")["consents"] as? [Any])?.isEmpty == true)
  }

  @Test func `a person consents alone from the fourteenth birthday on`() throws {
    let desk = try Desk(now: "2026-06-30T09:00")
    try desk.found()
    let number = try desk.openCase(
      "--sex male --born 2012-06-15 --rescued 2026-06-01 --area 510104")
    let give =
      "consent give \(number) --recipient EDU --purpose schooling --fields schooling "
      + "--ground separate-consent"
    #expect(try desk.open("\(give) --date 2026-06-14").status == .badData)
    #expect(try desk.open("\(give) --date 2026-06-15").status == .done)
  }

  @Test func `particulars are taken by code and label, and foreign ones are refused`() throws {
    let (desk, number) = try desk()
    let logged = try desk.log(
      number, "visit --date 2026-06-20 --detail visit-mode=入户 --detail 生活状况=stable")
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    let visit = try #require(events.first { $0["entry"] as? String == logged })
    #expect(
      visit["particulars"] as? [String: String]
        == ["visit-mode": "home", "life-situation": "stable"])
    let foreign = try desk.open("log \(number) visit --detail school-term=autumn")
    #expect(foreign.status == .badData && foreign.err.contains("school-term"))
    #expect(try desk.open("log \(number) visit --detail visit-mode=信鸽").status == .badData)
    let assessed = try desk.log(number, "work-assessment --detail able=yes --detail willing=no")
    let steps = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    #expect(steps.first { $0["entry"] as? String == assessed }?["step"] as? String == "denied")
  }

  @Test func `a milestone without its kind is asked for by its name`() throws {
    let (desk, number) = try desk()
    let missing = try desk.open("log \(number) --no-input")
    #expect(missing.status == .usage && missing.err.contains("缺少 事项"))
  }

  private func desk() throws -> (Desk, String) {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 30 --rescued 2026-06-01 --area 510104")
    return (desk, number)
  }

  private func entry(_ desk: Desk, _ line: String) throws -> String {
    try #require(try desk.json(line)["entry"] as? String)
  }

  private func obligations(_ desk: Desk, _ number: String) throws -> [[String: Any]] {
    try desk.json("show \(number)")["obligations"] as? [[String: Any]] ?? []
  }

  private func status(_ desk: Desk, _ number: String, _ rule: String) throws -> String? {
    try obligations(desk, number).first { $0["rule"] as? String == rule }?["status"] as? String
  }

  private func due(_ desk: Desk, _ number: String, _ rule: String) throws -> String? {
    try obligations(desk, number).first { $0["rule"] as? String == rule }?["due"] as? String
  }

  private func statuses(_ desk: Desk, _ number: String) throws -> [String] {
    let lines = try desk.json("consent list \(number)")["consents"] as? [[String: Any]] ?? []
    return lines.compactMap { $0["status"] as? String }
  }

  private func annotations(
    _ desk: Desk, _ number: String, _ name: String
  ) throws -> [[String: Any]] {
    let all = try desk.json("show \(number)")["annotations"] as? [String: Any] ?? [:]
    return all[name] as? [[String: Any]] ?? []
  }
}
