import Commands
import Foundation
import Testing

@Suite struct `An attacker with sites` {
  @Test func `reads what pages show and data files hide`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    let folder = try site("s", "2026-06-30", [("female", 12), ("male", nil), ("total", nil)], desk)
    #expect(try desk.attack([folder]).status == .done)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/en", withIntermediateDirectories: true)
    try """
    <section class="figure" id="table-persons-sex"><table><thead><tr><th>Sex</th><th>persons</th></tr>
    </thead><tbody><tr class="row"><th scope="row">women &amp; girls</th><td class="number">12</td></tr>
    <tr class="total"><th scope="row">Total</th><td class="number">14</td><td></td></tr></tbody></table>
    </section>
    """.write(toFile: "\(folder)/en/people.html", atomically: true, encoding: .utf8)
    let found = try desk.attack([folder])
    #expect(found.status == .refused)
    let finding = try #require((found.report["findings"] as? [[String: Any]])?.first)
    #expect(finding["category"] as? String == "male" && finding["upper"] as? Int == 2)
  }

  @Test func `reads the Markdown that is shipped beside pages`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    let folder = try site("s", "2026-06-30", [("female", 12), ("male", nil), ("total", nil)], desk)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/en", withIntermediateDirectories: true)
    func put(men: String) throws {
      try desk.write(
        """
        # People

        **Persons rescued, by sex** (Period: 2026 · Unit: persons)

        | Sex | persons | Share of total |
        | --- | ---: | ---: |
        | women & girls | 12 | [c] |
        | men & boys | \(men) | [c] |
        | Total | [c] |  |

        [persons-sex.csv](../data/persons-sex.csv)
        """, to: "s/en/people.md")
    }
    try put(men: "[c]")
    #expect(try desk.attack([folder]).status == .done)
    try put(men: "3")
    let found = try desk.attack([folder])
    #expect(found.status == .refused)
    let finding = try #require((found.report["findings"] as? [[String: Any]])?.first)
    #expect(finding["category"] as? String == "male" && finding["lower"] as? Int == 3)
    #expect(finding["fault"] as? String == "shown")
  }

  @Test func `reads the rows of departments in the pages of a site and in their Markdown`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    let built = try desk.run("demo --cases 200 --as-of 2026-03-31 --out \(desk.path("d"))")
    #expect(built.status == .done, "\(built.err)")
    let folder = desk.path("d/site")
    #expect(try desk.attack([folder]).status == .done)
    for (name, old, new) in [
      ("zh/timeliness.md", "| [c] |", "| 2 |"),
      ("en/timeliness.html", "hidden\">[c]</td", "hidden\">2</td"),
    ] {
      let path = "\(folder)/\(name)"
      let page = try String(contentsOfFile: path, encoding: .utf8)
      let family = try #require(page.firstRange(of: old))
      try page.replacingCharacters(in: family, with: new)
        .write(toFile: path, atomically: true, encoding: .utf8)
      let found = try desk.attack([folder])
      #expect(found.status == .refused, "\(name)")
      let findings = try #require(found.report["findings"] as? [[String: Any]])
      #expect(findings.contains { $0["fault"] as? String == "shown" && $0["lower"] as? Int == 2 })
      try page.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test func `finds in four releases of a growing table what none of them gives away`() throws {
    let desk = try Desk(now: "2026-12-31T09:00")
    let counts = [(10, 12), (12, 20), (15, 30), (15, 41)]
    let folders = try zip(["03-31", "06-30", "09-30", "12-31"], counts).map { day, count in
      try site("s\(day)", "2026-\(day)", [("female", count.0), ("male", count.1)], desk)
    }
    for folder in folders { #expect(try desk.attack([folder]).status == .done) }
    let found = try desk.attack(folders)
    #expect(found.status == .refused)
    let findings = try #require(found.report["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["lower"] as? Int }.sorted() == [0, 2, 3])
    #expect(
      Set(findings.compactMap { $0["since"] as? String }) == [
        "2026-03-31", "2026-06-30", "2026-09-30",
      ])
  }

  @Test func `is told what is wrong with a folder`() throws {
    let desk = try Desk()
    #expect(try desk.run("site attack \(desk.path("nowhere"))").status == .notFound)
    #expect(try desk.run("site attack --no-input").status == .usage)
    let folder = try site("s", "2026-06-30", [("female", 12), ("male", 3), ("total", 14)], desk)
    let contradiction = try desk.run("site attack \(folder)")
    #expect(contradiction.status == .badData, "\(contradiction.err)")
    try desk.edit("s/data/persons-sex.csv") { $0.replacing(",12,", with: ",-1,") }
    let malformed = try desk.run("site attack \(folder)")
    #expect(malformed.status == .badData && malformed.err.contains("persons-sex.csv"))
  }

  /// A folder with one table about the persons of 2026 and the cut-off of its release.
  private func site(
    _ name: String, _ cutOff: String, _ cells: [(String, Int?)], _ desk: Desk
  ) throws -> String {
    let folder = desk.path(name)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/data", withIntermediateDirectories: true)
    let names = ["female": "女,women & girls", "male": "男,men & boys", "total": "合计,Total"]
    let lines = cells.map { category, count in
      "510000,四川省,Sichuan Province,\(category),\(names[category] ?? ","),2026,persons,"
        + (count.map { "\($0)," } ?? ",c")
    }
    try desk.write(
      (["area,area_zh,area_en,category,category_zh,category_en,period,unit,value,status"] + lines)
        .joined(separator: "\r\n"), to: "\(name)/data/persons-sex.csv")
    try desk.write("{\"cutOff\": \"\(cutOff)\"}", to: "\(name)/release.json")
    return folder
  }
}
