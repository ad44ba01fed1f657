import Foundation
import Testing

@testable import Commands

@Suite struct `The plan of a release` {
  @Test func `counts what the site then shows and hides, and writes nothing`() throws {
    let desk = try county(women: 17, men: 3)
    let before = try desk.bytes("casebook.guitu")
    let files = try names(desk)
    let plan = try desk.json("site plan --period 2025")
    #expect(try desk.bytes("casebook.guitu") == before)
    #expect(try names(desk) == files)
    #expect(plan["schema"] as? Int == 1 && plan["release"] as? String == "2025-1")
    let built = try desk.open("site build --out \(desk.path("site")) --period 2025")
    #expect(built.status == .done, "\(built.err)")
    let tables = try #require(plan["tables"] as? [[String: Any]])
    let data = try FileManager.default.contentsOfDirectory(atPath: desk.path("site/data"))
    #expect(
      Set(tables.compactMap { $0["name"] as? String }) == Set(data.map { String($0.dropLast(4)) }))
    for table in tables {
      let name = try #require(table["name"] as? String)
      let text = try String(
        contentsOfFile: desk.path("site/data/\(name).csv"), encoding: .utf8)
      let lines = text.split(separator: "\r\n").dropFirst()
      let hidden = try #require(table["hidden"] as? [[String: Any]])
      #expect(hidden.count == lines.count { $0.hasSuffix(",,c") }, "\(name)")
      #expect(table["shown"] as? Int == lines.count { $0.hasSuffix(",") }, "\(name)")
    }
    // Twenty people, all in one county: the other counties are hidden and counted in the prefecture.
    let sex = try #require(tables.first { $0["name"] as? String == "persons-sex" })
    let cells = try #require(sex["hidden"] as? [[String: Any]])
    #expect(
      cells.contains {
        $0["area"] as? String == "510105" && $0["category"] as? String == "total"
          && $0["countedIn"] as? String == "510100"
      })
  }

  @Test func `says what is hidden, why, and where it is counted, in one language`() throws {
    let desk = try county(women: 17, men: 3)
    let zh = try desk.open("site plan --period 2025").out
    #expect(zh.contains("解救人数,按性别分 · 2025年(persons-sex)"))
    #expect(zh.contains("不显示,计入“成都市”的数字:"))
    #expect(zh.contains("为什么隐去"))
    let en = try desk.open("site plan --period 2025", language: "en").out
    #expect(en.contains("Not shown, but counted in “Chengdu City”"))
    #expect(!en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    for text in [zh, en] {
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
      }
    }
    let plain = try desk.open("site plan --period 2025 --plain").out
    #expect(plain.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count >= 3 })
  }

  @Test func `tries a longer period for a quarter with too few people`() throws {
    // Six women in the first quarter, six in the second: twelve in the year.
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: "510000")
    for index in 0..<12 {
      _ = try desk.openCase(
        "--sex female --age \(20 + index) --rescued 2025-0\(index < 6 ? 2 : 5)-11 --area 510104")
    }
    let plan = try desk.json("site plan --period 2025Q1")
    let refused = try #require(plan["refused"] as? [[String: Any]])
    let sex = try #require(refused.first { $0["name"] as? String == "persons-sex" })
    #expect(sex["reason"] as? String == "too-few-persons" && sex["fewest"] as? Int == 10)
    let others = try #require(sex["others"] as? [[String: Any]])
    #expect(others.map { $0["period"] as? String } == ["2025"])
    #expect(others.map { $0["outcome"] as? String } == ["shown"])
    let words = try desk.open("site plan --period 2025Q1", language: "en").out
    #expect(words.contains("Fewer than 10 people were rescued in Q1 2025"))
    // Nobody in the quarter and twelve later is told the same way: six or nobody stays open.
    let other = try Desk(now: "2026-02-01T09:00")
    try other.found(office: "510000")
    for index in 0..<12 {
      _ = try other.openCase(
        "--sex female --age \(20 + index) --rescued 2025-05-11 --area 510104")
    }
    func persons(_ plan: [String: Any]) -> [NSDictionary] {
      ((plan["refused"] as? [NSDictionary]) ?? []).filter { $0["unit"] as? String == "persons" }
    }
    let same = persons(try other.json("site plan --period 2025Q1"))
    #expect(!same.isEmpty && same == persons(plan))
    // Before the year is over nothing is said of its people.
    try desk.setNow("2025-07-01T09:00")
    let early = try desk.json("site plan --period 2025Q1 --as-of 2025-06-30")
    let then = try #require(early["refused"] as? [[String: Any]])
    let outcomes = then.flatMap { ($0["others"] as? [[String: Any]] ?? []) }
      .compactMap { $0["outcome"] as? String }
    #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0 == "period-open" })
  }

  @Test func `tells a county what the levels above can show, and whose sites count with others`()
    throws
  {
    let few = try county(women: 6, men: 0)
    let plan = try few.json("site plan --period 2025")
    let refused = try #require(plan["refused"] as? [[String: Any]])
    let sex = try #require(refused.first { $0["name"] as? String == "persons-sex" })
    let others = try #require(sex["others"] as? [[String: Any]])
    #expect(others.map { $0["level"] as? String } == ["city", "province"])
    #expect(others.map { $0["outcome"] as? String } == ["too-few", "too-few"])
    #expect(others.map { $0["area"] as? String } == ["510100", "510000"])
    let zh = try said(few, "zh").filter { !$0.isWhitespace }
    #expect(zh.contains("不足10人"))
    #expect(zh.contains("没有比全年更长的时期可发布。"))
    #expect(zh.contains("已试算:市(州)、省级的2025年,仅凭本个案库的个案仍然太少。"))
    #expect(zh.contains("成都市和四川省自己的网站把这里解救的人与其他单位的合在一起统计,可能显示"))
    let en = try said(few, "en")
    #expect(en.contains("There is no period longer than a year."))
    #expect(
      en.contains(
        "Tried: 2025 at the levels “Prefecture” and “Province” still has too few in this casebook "
          + "alone."))
    #expect(
      en.contains(
        "The sites of Chengdu City and Sichuan Province count the people rescued here together "
          + "with those of other offices and may show there what this casebook alone cannot."))
  }

  @Test func `tells a prefecture that the province shows those of two prefectures`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: "510100")
    for index in 0..<12 {
      let area = index < 6 ? "510104" : "510703"
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-03-11 --area \(area)")
    }
    let plan = try desk.json("site plan --period 2025")
    let refused = try #require(plan["refused"] as? [[String: Any]])
    let sex = try #require(refused.first { $0["name"] as? String == "persons-sex" })
    let others = try #require(sex["others"] as? [[String: Any]])
    #expect(others.map { $0["level"] as? String } == ["province"])
    #expect(others.map { $0["outcome"] as? String } == ["shown"])
    #expect(try said(desk, "zh").filter { !$0.isWhitespace }.contains("已试算:省级的2025年会公布总数。"))
    #expect(
      try said(desk, "en").contains(
        "Tried: the release of 2025 at the level “Province” would show their total."))
  }

  @Test func `names the levels above and a reason for what a county hides`() throws {
    // The prefecture shows all twenty, the province too; three men and a small county are hidden.
    let desk = try county(women: 17, men: 3)
    let plan = try desk.json("site plan --period 2025")
    let rule = try #require(plan["rule"] as? [String: Int])
    #expect(rule["threshold"] == 5 && rule["persons"] == 5 && rule["fewestInWhole"] == 10)
    let tables = try #require(plan["tables"] as? [[String: Any]])
    let hidden = tables.filter { $0["unit"] as? String == "persons" }
      .flatMap { $0["hidden"] as? [[String: Any]] ?? [] }
    #expect(!hidden.isEmpty)
    for number in hidden {
      #expect(number["reason"] as? String == "few-persons-or-beside-few")
      #expect(number["most"] as? Int == 5)
    }
    let higher = try #require(plan["higher"] as? [[String: Any]]).filter {
      $0["unit"] as? String == "persons"
    }
    #expect(higher.map { $0["area"] as? String } == ["510100", "510000"])
    #expect(higher.map { $0["outcome"] as? String } == ["overlaps-release", "overlaps-release"])
    #expect((plan["longer"] as? [Any])?.isEmpty == true)
    let zh = try said(desk, "zh").filter { !$0.isWhitespace }
    #expect(zh.contains("更高的层级:成都市和四川省自己的网站把这里解救的人"))
    #expect(zh.contains("请由上级发布2025年,以此代替本次发布"))
    let en = try said(desk, "en")
    #expect(en.contains("A higher level: the sites of Chengdu City and Sichuan Province count"))
    #expect(en.contains("Not shown, but counted in “Chengdu City”"))
  }

  @Test func `has what a longer period would do in its numbers too`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: "510000")
    for index in 0..<20 {
      let sex = index < 17 ? "female" : "male"
      _ = try desk.openCase("--sex \(sex) --age \(20 + index) --rescued 2025-02-11 --area 510104")
    }
    let longer = try #require(
      try desk.json("site plan --period 2025Q1")["longer"] as? [[String: Any]])
    let persons = try #require(longer.first { $0["unit"] as? String == "persons" })
    #expect(persons["period"] as? String == "2025")
    #expect(persons["outcome"] as? String == "overlaps-release")
  }

  private func said(_ desk: Desk, _ language: String) throws -> String {
    try desk.open("site plan --period 2025", language: language).out
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func `is refused where the build would be`() throws {
    let desk = try county(women: 12, men: 0)
    #expect(try desk.open("site plan --period 2025Q1").status == .badData)
    #expect(try desk.open("site plan --period 2026").status == .badData)
    #expect(try desk.open("site plan --no-input").status == .usage)
    #expect(
      try desk.open("site build --period 2025 --out \(desk.path("site"))").status == .done)
    let again = try desk.json("site plan --period 2025")
    #expect(again["release"] as? String == "2025-1" && (again["shown"] as? Int ?? 0) > 0)
    #expect(try desk.open("site plan --period 2025 --as-of 2026-01-15").status == .refused)
  }

  /// A county's desk with people rescued in 2025.
  private func county(women: Int, men: Int) throws -> Desk {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<(women + men) {
      _ = try desk.openCase(
        "--sex \(index < women ? "female" : "male") --age \(20 + index) --rescued 2025-03-11 "
          + "--area 510104")
    }
    return desk
  }

  private func names(_ desk: Desk) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: desk.folder).sorted()
  }
}
