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
