import Commands
import Foundation
import Testing

@Suite struct `A due list` {
  @Test
  func `says of each duty how it stands, until when, why, on what ground, and what records it`()
    throws
  {
    let (desk, number) = try returned()
    let text = try desk.open("due").out
    // Ten working days after Mon 2 March: Mon 16 March. From Tue 10 March: 11, 12, 13 and 16.
    #expect(text.contains("临期 剩6天  2026-03-16  \(number)  F01  建立专门档案\n"), "\(text)")
    let said = text.filter { !$0.isWhitespace && $0 != "·" }
    let words =
      "返回原家庭(2026-03-02)起10个工作日内,还剩4个工作日依据:方案第14条(无时限)[R待确认]"
      + "责任:居住地派出所→guituarchiveopen\(number)"
    #expect(said.contains(words), "\(text)")
    // Owed on the day of rescue, Sun 1 March.
    #expect(text.contains("超期9天     2026-03-01  \(number)  R04  "), "\(text)")
    #expect(said.contains("解救(2026-03-01)当日"), "\(text)")
  }

  @Test func `says the same in English`() throws {
    let (desk, number) = try returned()
    let text = try desk.open("due", language: "en").out
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("due in 6 d  ") && text.contains("overdue 9 d  "), "\(text)")
    let words =
      "within 10 working days of return to the family of origin (2026-03-02), 4 working days left"
    #expect(said.contains(words), "\(text)")
    #expect(said.contains("Basis: Plan item 14 (no time limit) [R, to confirm]"), "\(text)")
    #expect(said.contains("→ guitu archive open \(number)"), "\(text)")
  }

  @Test func `has the same for programs`() throws {
    let (desk, number) = try returned()
    let lines = try desk.json("due")["due"] as? [[String: Any]] ?? []
    let line = try #require(lines.first { $0["rule"] as? String == "F01" })
    #expect(line["case"] as? String == number && line["status"] as? String == "due")
    #expect(line["days"] as? Int == 6 && line["workdays"] as? Int == 4)
    #expect(line["evidence"] as? String == "R" && line["confirm"] as? Bool == true)
    #expect(line["command"] as? String == "guitu archive open \(number)")
    let late = try #require(lines.first { $0["rule"] as? String == "R04" })
    #expect(late["days"] as? Int == -9 && late["workdays"] == nil)
    let plain = try desk.open("due --plain").out
    #expect(
      plain.contains(
        "2026-03-16\tdue\t6\t\(number)\tF01\t建立专门档案\tguitu archive open \(number)\n"))
  }

  @Test(arguments: ["zh", "en"], ["", "--by case", "--by department"])
  func `fits 80 columns, and its columns stand under each other`(
    language: String, grouping: String
  ) throws {
    let (desk, number) = try returned()
    _ = try desk.log(number, "disability-grading --step accepted --date 2026-03-06")
    _ = try desk.openCase("--sex female --age 14-18 --rescued 2026-02-27 --area 510105")
    let text = try desk.open("due --within 400 \(grouping)", language: language).out
    #expect(!text.contains("…") || text.contains("=…"), "\(text)")
    let screen = ScreenEmulator()
    screen.write(text)
    #expect(
      screen.text
        == text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init), "no line was too long for the terminal")
    for block in text.components(separatedBy: "\n\n") {
      let places = block.split(separator: "\n").compactMap(Self.ruleColumn)
      #expect(Set(places).count == (places.isEmpty ? 0 : 1), "\(block)")
    }
  }

  @Test func `never counts days that are left below zero`() throws {
    let (desk, number) = try returned()
    _ = try desk.log(number, "admission --date 2026-03-01T10:00")
    // A day alone does not tell whether 24 hours had passed.
    _ = try desk.log(number, "health-screening --date 2026-03-02")
    let text = try desk.open("due").out
    #expect(!text.contains("剩-") && !text.contains("还有-"), "\(text)")
    let said = text.filter { !$0.isWhitespace }
    #expect(said.contains("无法判定2026-03-0210:00\(number)R06"), "\(text)")
    #expect(said.contains("办理日期不够准确,不能判断是否按时"), "\(text)")
  }

  @Test func `counts hours for hour rules`() throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-03-10 --area 510104")
    _ = try desk.log(number, "admission --date 2026-03-10T09:30")
    // 24 hours from 9:30; at noon 21 and a half are left.
    #expect(try desk.open("due").out.contains("临期 剩21小时  2026-03-11 09:30  \(number)  R06"))
    try desk.setNow("2026-03-11T12:00")
    #expect(try desk.open("due").out.contains("超期3小时"))
  }

  @Test func `names what is missing where a duty cannot be judged, and the command that adds it`()
    throws
  {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let adult = try desk.openCase(
      "--sex male --age 40 --rescued 2026-03-01 --area 510104 --identity unknown")
    _ = try desk.log(adult, "hukou-registered --date 2026-03-05 --step granted")
    let unsure = try desk.openCase("--sex female --age 14-18 --rescued 2026-03-01 --area 510104")
    let lines = try desk.json("due")["due"] as? [[String: Any]] ?? []
    let start = try #require(lines.first { $0["rule"] as? String == "H03" })
    #expect(start["status"] as? String == "unknown")
    #expect(start["flags"] as? [String] == ["start-missing"])
    #expect(start["command"] as? String == "guitu log \(adult) hukou-application")
    let age = try #require(
      lines.first { $0["rule"] as? String == "R01" && $0["case"] as? String == unsure })
    #expect((age["flags"] as? [String])?.first == "condition-unknown")
    #expect(age["command"] as? String == "guitu case set \(unsure) born=…")
    #expect((age["reason"] as? String)?.contains("年龄") == true)
  }

  @Test func `asks for the fact that is not known, and which of several starts happened`() throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase(
      "--sex female --born 2009-03 --rescued 2026-03-01 --area 510104 --identity known")
    _ = try desk.log(number, "visit --date 2026-03-08")
    let lines = try desk.json("due")["due"] as? [[String: Any]] ?? []
    let fact = try #require(lines.first { $0["rule"] as? String == "J06" })
    #expect(fact["command"] as? String == "guitu case set \(number) exploitation=…")
    #expect((fact["reason"] as? String)?.contains("年龄") == false)
    let start = try #require(lines.first { $0["rule"] as? String == "F03" })
    #expect(start["command"] as? String == "guitu log \(number)")
    let text = try desk.open("due").out.filter { !$0.isWhitespace }
    #expect(text.contains("(已发生的一项:return-home、"), "\(text)")
  }

  @Test(arguments: [
    ("legal-aid --step requested --date 2026-03-09", "J02", "legal-aid --step granted"),
    ("return-home --date 2026-03-02", "F03", "archive visit"),
    ("admission --date 2026-03-08", "C01", "log counselling-assessment"),
  ])
  func `names the command of its own and the step that a duty needs`(
    logged: String, rule: String, command: String
  ) throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-03-01 --area 510104")
    _ = try desk.log(number, logged)
    let lines = try desk.json("due --within 60")["due"] as? [[String: Any]] ?? []
    let found = lines.first { $0["rule"] as? String == rule }?["command"] as? String
    let words = command.split(separator: " ").map(String.init)
    let all = try #require(found).split(separator: " ").map(String.init)
    #expect(all.filter { $0 != number && $0 != "guitu" }.suffix(words.count) == words[...])
    #expect(all.contains(number))
  }

  @Test func `names the hardship that is to be resolved`() throws {
    let (desk, number) = try returned()
    let raised = try desk.json(
      "hardship raise \(number) --kind housing --department HRS --date 2026-02-05")
    let entry = try #require(raised["entry"] as? String)
    let lines = try desk.json("due")["due"] as? [[String: Any]] ?? []
    let line = try #require(lines.first { $0["rule"] as? String == "F05" })
    #expect(line["command"] as? String == "guitu hardship resolve \(number) \(entry)")
    #expect(line["departments"] as? [String] == ["HRS"])
  }

  @Test(arguments: ["zh", "en"])
  func `says where the calendar of working days ended`(language: String) throws {
    let desk = try Desk(now: "2026-12-20T09:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-12-01 --area 510104")
    _ = try desk.log(number, "return-home --date 2026-12-18")
    // Ten weekdays after Fri 18 December: Fri 1 January 2027, which nobody has announced yet.
    let lines = try desk.json("due --within 20")["due"] as? [[String: Any]] ?? []
    let line = try #require(lines.first { $0["rule"] as? String == "F01" })
    #expect(line["due"] as? String == "2027-01-01")
    #expect((line["flags"] as? [String])?.contains("calendar-ended") == true)
    for command in ["due --within 20", "show \(number)"] {
      let text = try desk.open(command, language: language).out
      let said = text.filter { !$0.isWhitespace }
      let words = language == "zh" ? ["(推算)", "工作日历未公布到该日"] : ["(estimate)", "calendarends"]
      for word in words { #expect(said.contains(word), "\(command): \(text)") }
    }
  }

  @Test(arguments: ["zh", "en"])
  func `marks a limit that asks for less than the law`(language: String) throws {
    let (desk, number) = try returned()
    _ = try desk.log(number, "id-card --step requested --date 2026-03-03")
    try desk.write(
      "overrides:\n- rule: H05\n  limit: 70 day\n  reason: 山区交通不便\n  weakens: true\n"
        + "  basis: 省内批复\n- rule: F01\n  limit: 5 workday\n  reason: 本县五日内建档\n", to: "own.yaml")
    #expect(try desk.open("protocol override \(desk.path("own.yaml"))").status == .done)
    let lines = try desk.json("due --within 90")["due"] as? [[String: Any]] ?? []
    let flags = { (rule: String) in
      lines.first { $0["rule"] as? String == rule }?["flags"] as? [String]
    }
    #expect(flags("H05") == ["changed", "weakened"] && flags("F01") == ["changed"])
    for command in ["due --within 90", "show \(number)"] {
      let text = try desk.open(command, language: language).out.filter { !$0.isWhitespace }
      #expect(text.contains(language == "zh" ? "低于法定要求" : "lessthanthelaw"), "\(text)")
      #expect(text.contains(language == "zh" ? "按本单位的期限" : "bytheoffice'sownlimit"))
    }
  }

  private func returned() throws -> (Desk, String) {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-03-01 --area 510104")
    _ = try desk.log(number, "return-home --date 2026-03-02")
    return (desk, number)
  }

  /// The column at which the rule of a line of columns stands.
  private static func ruleColumn(_ line: Substring) -> Int? {
    guard let rule = line.firstMatch(of: #/  ([A-Z][0-9]{2})  /#),
      line.drop(while: { $0 == " " }).first != "→"
    else { return nil }
    return line[..<rule.range.lowerBound].unicodeScalars.reduce(0) {
      $0 + ($1.value >= 0x2E80 ? 2 : 1)
    }
  }
}
