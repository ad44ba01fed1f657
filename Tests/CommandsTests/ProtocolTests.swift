import Commands
import Foundation
import Testing

@Suite struct `The protocol at the command line` {
  @Test func `the shipped protocol is shown without a casebook`() throws {
    let desk = try Desk()
    let shown = try desk.run("protocol show --json")
    #expect(shown.status == .done)
    let object = try object(shown.out)
    let rules = try #require(object["rules"] as? [[String: Any]])
    #expect(rules.count == 74)
    let rule = try #require(rules.first { $0["id"] as? String == "F01" })
    #expect(rule["limit"] as? Int == 10 && rule["unit"] as? String == "workday")
    #expect(rule["evidence"] as? String == "R" && rule["confirm"] as? Bool == true)
    #expect((object["blocks"] as? [[String: Any]])?.count == 14)
  }

  @Test func `own limits with personal data are refused where they are checked, too`() throws {
    let desk = try Desk()
    try desk.write(
      "overrides:\n- rule: F03\n  limit: 20 day\n  reason: 张三要求,电话 13800138000\n", to: "own.yaml")
    let checked = try desk.run("protocol check \(desk.path("own.yaml"))")
    #expect(checked.status == .badData && !checked.out.contains("13800138000"), "\(checked.out)")
    #expect(!checked.err.contains("13800138000"))
  }

  @Test(arguments: [
    ("zh", "L10", "默认值,不是法律"), ("en", "L10", "no law"), ("zh", "F01", "待确认,不是法律"),
    ("zh", "B10", "默认值,不是法律"), ("en", "V01", "no law"),
  ])
  func `what is no law says so`(language: String, rule: String, words: String) throws {
    let shown = try Desk().run("protocol show \(rule)", language: language).out
    #expect(shown.contains(words), "\(shown)")
  }

  @Test func `a statute is not called a default`() throws {
    #expect(try !Desk().run("protocol show J02").out.contains("不是法律"))
  }

  @Test func `a county's limit is judged by from then on, and shown with its reason`() throws {
    let desk = try Desk(now: "2026-03-10T09:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-03-01 --area 510104")
    _ = try desk.log(number, "return-home --date 2026-03-02")
    // Ten working days after Mon 2 March: Mon 16 March; five: Mon 9 March.
    #expect(try due(desk, "F01") == "2026-03-16")
    try desk.write(
      "overrides:\n- rule: F01\n  limit: 5 workday\n  reason: 本县五日内建档\n", to: "own.yaml")
    #expect(try desk.open("protocol override \(desk.path("own.yaml"))").status == .done)
    #expect(try due(desk, "F01") == "2026-03-09")
    #expect(try desk.open("protocol show F01").out.contains("本县五日内建档"))
    #expect(try desk.open("verify").status == .done)
  }

  @Test func `asking for less than the law is refused unless it is said, and then it shows`() throws
  {
    let desk = try Desk()
    try desk.found()
    let entry = "overrides:\n- rule: H05\n  limit: 120 day\n  reason: 山区交通不便\n"
    try desk.write(entry, to: "own.yaml")
    let refused = try desk.open("protocol override \(desk.path("own.yaml"))")
    #expect(refused.status == .badData)
    let said = unwrapped(refused.err)
    #expect(said.contains("第3行第10列") && said.contains("weakens"), "\(said)")
    try desk.write(entry + "  weakens: true\n  basis: 省内批复\n", to: "own.yaml")
    #expect(try desk.open("protocol override \(desk.path("own.yaml"))").status == .done)
    #expect(try desk.open("protocol show H05").out.contains("低于法定要求"))
    #expect(try desk.open("protocol show").out.contains("R!"))
  }

  @Test(arguments: ["zh", "en"])
  func `a bad file is refused with file, line, column and hint`(language: String) throws {
    let desk = try Desk()
    let pack = """
      version: "1"
      rules:
      - id: X1
        stage: medical
        zh: 测试
        en: Test
        applies: tall
        from: rule X1
        met: medical-care
        clock: deadline
        limit: 7 day
        kind: design
        who: HEA
        evidence: D
      """
    try desk.write(pack, to: "pack.yaml")
    let checked = try desk.run("protocol check \(desk.path("pack.yaml"))", language: language)
    #expect(checked.status == .badData)
    let told = checked.err.replacing("\n", with: "").replacing(" ", with: "")
    let places = language == "zh" ? ["第7行第12列", "第3行第3列"] : ["line7column12", "line3column3"]
    for words in places + ["pack.yaml", "tall", "basis:"] {
      #expect(told.contains(words), "\(told)")
    }
  }

  @Test(arguments: [
    ("zh", ["cycle.yaml", "第3行第7列", "X1→X1", "互相等待", "让其中一条从事项起算"]),
    ("en", ["cycle.yaml", "line3column7", "X1→X1", "waitforeachother", "startwithamilestone"]),
  ])
  func `rules that wait for each other are refused where they are written`(
    language: String, words: [String]
  ) throws {
    let desk = try Desk()
    let pack = """
      version: "1"
      rules:
      - id: X1
        stage: medical
        zh: 测试
        en: Test
        from: rule X1
        applies: minor
        met: medical-care
        clock: deadline
        limit: 7 day
        kind: design
        who: HEA
        basis: 测试
        basis-en: Test
        evidence: D
      """
    try desk.write(pack, to: "cycle.yaml")
    let checked = try desk.run("protocol check \(desk.path("cycle.yaml"))", language: language)
    let told = checked.err.filter { !$0.isWhitespace }
    #expect(checked.status == .badData)
    for word in words { #expect(told.contains(word), "\(word)\n\(checked.err)") }
  }

  @Test(arguments: ["zh", "en"])
  func `a contradictory override is refused with file, line, column and what to do`(
    language: String
  ) throws {
    let desk = try Desk()
    try desk.found()
    // A statutory limit of three days made ten without a word that this weakens it.
    try desk.write(
      "overrides:\n- rule: J01\n  limit: 10 day\n  reason: 人手不足\n", to: "own.yaml")
    for command in ["check", "override"] {
      let told = try desk.open("protocol \(command) \(desk.path("own.yaml"))", language: language)
      let text = told.err.filter { !$0.isWhitespace }
      #expect(told.status == .badData)
      #expect(text.contains("own.yaml") && text.contains("weakens"), "\(told.err)")
      #expect(text.contains(language == "zh" ? "第3行第10列" : "line3column10"), "\(told.err)")
    }
    #expect(try desk.run("protocol show J01").out.contains("3"))
  }

  @Test func `a rule that is not there is told`() throws {
    #expect(try Desk().run("protocol show Z99").status == .badData)
  }

  private func due(_ desk: Desk, _ rule: String) throws -> String? {
    let lines = try desk.json("due --within 60")["due"] as? [[String: Any]] ?? []
    return lines.first { $0["rule"] as? String == rule }?["due"] as? String
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
