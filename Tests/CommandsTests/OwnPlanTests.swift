import Commands
import Foundation
import Testing

@Suite struct `An office's own publication plan` {
  private static let pools =
    "\npools:\n  - {zh: 三州, en: Three prefectures, areas: [\"513200\", \"513300\", \"513400\"]}\n"

  private func shipped() throws -> String {
    try String(
      contentsOfFile: Desk.programFolder + "/guitu_Disclosure.resources/Resources/plan.yaml",
      encoding: .utf8)
  }

  @Test func `pools areas in tables, data files and the plan, and is attacked as it is`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    #expect(
      try desk.run("demo --cases 200 --as-of 2026-03-31 --out \(desk.path("d"))").status == .done)
    try desk.write(try shipped() + Self.pools, to: "plan.yaml")
    let book =
      "--casebook \(desk.path("d/demo.guitu")) --passphrase-file \(desk.path("d/passphrase.txt"))"
    let period = "--period 2024 --as-of 2026-06-30 --plan \(desk.path("plan.yaml"))"
    let plan = try desk.run("site plan \(book) \(period)")
    #expect(plan.status == .done, "\(plan.err)")
    #expect(plan.out.contains("合为一行:三州。"))
    let built = try desk.run("site build \(book) \(period) --out \(desk.path("site"))")
    #expect(built.status == .done, "\(built.err)")
    let data = try String(
      contentsOfFile: desk.path("site/data/persons-sex.csv"), encoding: .utf8)
    #expect(data.contains("513200+513300+513400,三州,Three prefectures,"))
    #expect(!data.contains("\r\n513300,"))
    let page = try String(contentsOfFile: desk.path("site/en/areas.html"), encoding: .utf8)
    #expect(page.contains("Three prefectures") || !page.contains("Chengdu"))
    let attack = try desk.run("site attack \(desk.path("site")) --json")
    #expect(attack.status == .done, "\(attack.out.prefix(600))")
  }

  @Test func `may leave out tables that the shipped pages show, such as one made before them`()
    throws
  {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<12 {
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-03-11 --area 510104")
    }
    let left = ["late-year", "revised-", "days-", "persons-placement"]
    let kept = try shipped().split(separator: "\n", omittingEmptySubsequences: false).filter {
      line in
      !left.contains { line.contains("name: \($0)") }
    }
    try desk.write(kept.joined(separator: "\n"), to: "plan.yaml")
    let built = try desk.open(
      "site build --period 2025 --plan \(desk.path("plan.yaml")) --out \(desk.path("site"))")
    #expect(built.status == .done, "\(built.err)")
    let page = try String(contentsOfFile: desk.path("site/en/people.html"), encoding: .utf8)
    #expect(page.contains("This table is not made for this level and period."))
  }

  @Test func `says which category it calls impossible although it is counted`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<12 {
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-03-11 --area 510104")
    }
    let plan = try shipped().replacing(
      "attribute: sex, period: own, down-to: county}",
      with: "attribute: sex, period: own, down-to: county, structural-zeros: [female]}")
    try desk.write(plan, to: "plan.yaml")
    for command in ["site plan", "site build --out \(desk.path("site"))"] {
      let refused = try desk.open(
        "\(command) --period 2025 --plan \(desk.path("plan.yaml"))", language: "en")
      #expect(refused.status == .badData && refused.out.isEmpty)
      let said = refused.err.split { $0.isWhitespace }.joined(separator: " ")
      #expect(
        said.contains(
          "Table persons-sex: the plan says that the category “Female” (female) cannot occur"))
      #expect(said.contains("Take it out of structural-zeros"))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("site")))
    let other = plan.replacing("[female]", with: "[male-or-unrecorded]")
    try desk.write(other, to: "plan.yaml")
    let kept = try desk.open("site plan --period 2025 --plan \(desk.path("plan.yaml"))")
    #expect(kept.status == .done, "\(kept.err)")
  }

  @Test func `has its threshold in the words of the pages and of the plan`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<40 {
      let sex = index < 31 ? "female" : "male"
      _ = try desk.openCase("--sex \(sex) --age \(15 + index) --rescued 2025-03-11 --area 510104")
    }
    try desk.write(try shipped().replacing("threshold: 5", with: "threshold: 10"), to: "plan.yaml")
    let flags = "--period 2025 --plan \(desk.path("plan.yaml"))"
    let words = try desk.open("site plan \(flags)", language: "en").out
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("it is at most 10 people"))
    let built = try desk.open("site build --out \(desk.path("site")) \(flags)")
    #expect(built.status == .done, "\(built.err)")
    let data = try String(contentsOfFile: desk.path("site/data/persons-sex.csv"), encoding: .utf8)
    let counts = data.split(separator: "\r\n").compactMap { line in
      Int(line.split(separator: ",", omittingEmptySubsequences: false).dropLast().last ?? "")
    }
    #expect(!counts.isEmpty && counts.allSatisfy { $0 > 10 })
    let methods = ["zh", "en"].map { "site/\($0)/methods.html" }
    let zh = try String(contentsOfFile: desk.path(methods[0]), encoding: .utf8)
    let en = try String(contentsOfFile: desk.path(methods[1]), encoding: .utf8)
    #expect(zh.contains("0至10一律不显示") && zh.contains("相差不少于10") && zh.contains("不足20人"))
    #expect(en.contains("from 0 to 10 are never shown") && en.contains("differs by 10 or more"))
    #expect(en.contains("a difference of 9 or more") && en.contains("at least 10 people were due"))
    #expect(!en.contains("{{") && !zh.contains("{{"))
    let attack = try desk.attack([desk.path("site")])
    #expect(attack.status == .done && attack.report["threshold"] as? Int == 10)
  }

  @Test func `is refused with every problem, its line, its column and what to do`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    try desk.write(
      """
      threshold: 3
      releases:
        - level: county
          kind: year
          tables:
            - {name: a, zh: 甲, en: A, unit: persons, attribute: [sex, identity], period: own, down-to: city}
            - {name: b, zh: 乙, en: B, unit: persons, attribute: sex, period: last-12-months, down-to: city, measure: median}
      """, to: "plan.yaml")
    let result = try desk.open(
      "site plan --period 2025 --plan \(desk.path("plan.yaml"))", language: "en")
    #expect(result.status == .badData)
    let said = result.err.split { $0.isWhitespace }.joined(separator: " ")
    for words in [
      "line 1 column 12: the threshold 3 is below 5",
      "line 6 column 59: a: two attributes are never crossed",
      "b: no rolling window such as last-12-months", "b: only counts are published, no median",
    ] { #expect(said.contains(words), "\(said)") }
    #expect(result.out.isEmpty)
    let missing = try desk.open("site plan --period 2025 --plan \(desk.path("nowhere"))")
    #expect(missing.status == .badData)
  }
}
