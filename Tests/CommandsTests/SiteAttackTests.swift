import Commands
import Foundation
import Testing

@Suite struct `An attacker with sites` {
  @Test func `finds nothing in the demo, and one cell more that is shown`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    #expect(
      try desk.run("demo --cases 240 --as-of 2026-06-30 --out \(desk.path("d"))").status == .done)
    let site = desk.path("d/site")
    let found = try attack([site], desk)
    #expect(found.status == .done)
    let bounds = try #require(found.report["bounds"] as? [[String: Any]])
    #expect(bounds.count > 50 && found.report["outer"] as? Int == 0)
    #expect((found.report["findings"] as? [Any])?.isEmpty == true)
    for language in ["zh", "en"] {
      let words = try desk.run("site attack \(site)", language: language)
      #expect(words.status == .done)
      #expect(words.out.contains(language == "zh" ? "没有发现" : "Nothing found"))
    }
    // A world in whole numbers reaches the upper end, so showing that contradicts nothing.
    let cell = try #require(
      bounds.first { $0["unit"] as? String == "persons" && $0["category"] as? String != "total" })
    let upper = try #require(cell["upper"] as? Int)
    let (table, area, category) = try (
      text("table", cell), text("area", cell), text("category", cell)
    )
    try edit("\(site)/data/\(table).csv") { line in
      line.hasPrefix("\(area),") && line.contains(",\(category),")
        ? line.replacing(",persons,,c", with: ",persons,\(upper),") : line
    }
    let tampered = try attack([site], desk)
    #expect(tampered.status == .refused)
    let findings = try #require(tampered.report["findings"] as? [[String: Any]])
    #expect(
      findings.contains { $0["area"] as? String == area && $0["fault"] as? String != "shown" })
    let words = try desk.run("site attack \(site)", language: "en")
    #expect(words.status == .refused && words.out.contains("can be computed"))
  }

  @Test func `reads what pages show and data files hide`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    let folder = try site("s", "2026-06-30", [("female", 12), ("male", nil), ("total", nil)], desk)
    #expect(try attack([folder], desk).status == .done)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/en", withIntermediateDirectories: true)
    try """
    <section class="figure" id="table-persons-sex"><table><thead><tr><th>Sex</th><th>persons</th></tr>
    </thead><tbody><tr class="row"><th scope="row">women &amp; girls</th><td class="number">12</td></tr>
    <tr class="total"><th scope="row">Total</th><td class="number">14</td><td></td></tr></tbody></table>
    </section>
    """.write(toFile: "\(folder)/en/people.html", atomically: true, encoding: .utf8)
    let found = try attack([folder], desk)
    #expect(found.status == .refused)
    let finding = try #require((found.report["findings"] as? [[String: Any]])?.first)
    #expect(finding["category"] as? String == "male" && finding["upper"] as? Int == 2)
  }

  @Test func `finds in four releases of a growing table what none of them gives away`() throws {
    let desk = try Desk(now: "2026-12-31T09:00")
    let counts = [(10, 12), (12, 20), (15, 30), (15, 41)]
    let folders = try zip(["03-31", "06-30", "09-30", "12-31"], counts).map { day, count in
      try site("s\(day)", "2026-\(day)", [("female", count.0), ("male", count.1)], desk)
    }
    for folder in folders { #expect(try attack([folder], desk).status == .done) }
    let found = try attack(folders, desk)
    #expect(found.status == .refused)
    let findings = try #require(found.report["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["lower"] as? Int }.sorted() == [0, 2, 3])
    #expect(
      Set(findings.compactMap { $0["since"] as? String }) == [
        "2026-03-31", "2026-06-30", "2026-09-30",
      ])
  }

  @Test func `finds nothing in four quarters of the demo and their year, one after another`() throws
  {
    let desk = try Desk(now: "2027-01-10T09:00")
    #expect(
      try desk.run("demo --cases 240 --as-of 2026-12-31 --out \(desk.path("d"))").status == .done)
    var folders = [desk.path("d/site")]
    for (period, day) in [
      ("2026Q1", "2026-04-15"), ("2026Q2", "2026-07-15"), ("2026Q3", "2026-10-15"),
      ("2026", "2026-12-31"),
    ] {
      folders.append(desk.path(period))
      let built = try desk.run(
        "site build --casebook \(desk.path("d/demo.guitu")) --passphrase-file "
          + "\(desk.path("d/passphrase.txt")) --period \(period) --as-of \(day) --out \(desk.path(period))"
      )
      #expect(built.status == .done, "\(built.err)")
    }
    for folder in folders {
      let sex = try String(contentsOfFile: "\(folder)/data/persons-sex.csv", encoding: .utf8)
      #expect(sex.split(separator: "\r\n").contains { $0.contains("510000") && $0.hasSuffix(",") })
    }
    let found = try attack(folders, desk)
    #expect(found.status == .done, "\(found.report["findings"] ?? "")")
    #expect(found.report["folders"] as? Int == 5)
    let (hidden, shown) = (try number("hidden", found.report), try smallCounts(in: folders))
    print("five folders of 240 cases: \(hidden) hidden numbers, \(shown) small counts shown")
    #expect(shown == 0)
    #expect(hidden > 1_500)
  }

  @Test func `is told what is wrong with a folder`() throws {
    let desk = try Desk()
    #expect(try desk.run("site attack \(desk.path("nowhere"))").status == .notFound)
    #expect(try desk.run("site attack --no-input").status == .usage)
    let folder = try site("s", "2026-06-30", [("female", 12), ("male", 3), ("total", 14)], desk)
    let contradiction = try desk.run("site attack \(folder)")
    #expect(contradiction.status == .badData, "\(contradiction.err)")
    try edit("\(folder)/data/persons-sex.csv") { $0.replacing(",12,", with: ",-1,") }
    let malformed = try desk.run("site attack \(folder)")
    #expect(malformed.status == .badData && malformed.err.contains("persons-sex.csv"))
  }

  private func attack(
    _ folders: [String], _ desk: Desk
  ) throws -> (status: Commands.ExitStatus, report: [String: Any]) {
    let result = try desk.run("site attack \(folders.joined(separator: " ")) --json")
    let report = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    #expect(report?["schema"] as? Int == 1, "\(result.err)")
    return (result.status, report ?? [:])
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

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\r\n").map(String.init)
    try lines.map(change).joined(separator: "\r\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  private func number(_ key: String, _ object: [String: Any]) throws -> Int {
    try #require(object[key] as? Int)
  }

  /// How many counts of 0 to 4 about persons stand in the data files of folders.
  private func smallCounts(in folders: [String]) throws -> Int {
    var found = 0
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data")
      where name.hasSuffix(".csv") {
        let text = try String(contentsOfFile: "\(folder)/data/\(name)", encoding: .utf8)
        found += text.split(separator: "\r\n").dropFirst().count { line in
          let fields = line.split(separator: ",", omittingEmptySubsequences: false).suffix(3)
          guard fields.first == "persons", let value = Int(fields.dropFirst().first ?? "") else {
            return false
          }
          return value < 5
        }
      }
    }
    return found
  }

  private func text(_ key: String, _ object: [String: Any]) throws -> String {
    try #require(object[key] as? String)
  }
}
