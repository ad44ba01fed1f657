import Commands
import Foundation
import Testing

/// Four quarters of the demo published one after another, and then the year by area; what the demo
/// publishes itself is the last of the quarters.
@Suite struct `An attacker with the sites of the demo` {
  private static let quarters = ["d/site", "2026Q1", "2026Q2", "2026Q3"]

  @Test func `finds nothing in four quarters and their year, but one number more that is shown`()
    throws
  {
    let desk = try published()
    try expectYear(at: desk)
    let folders = (Self.quarters + ["2026"]).map(desk.path)
    let found = try desk.attack(folders)
    #expect(found.status == .done, "\(found.report["findings"] ?? "")")
    #expect(found.report["folders"] as? Int == 5)
    let hidden = try #require(found.report["hidden"] as? Int)
    let counts = try folders.flatMap { try persons(in: $0) }
    let small = counts.count { $0 < 5 }
    print(
      "five folders of 240 cases: \(hidden) hidden numbers, \(counts.count) shown, \(small) small")
    #expect(small == 0 && counts.count > 100 && hidden > 1_500)
    try expectFound(at: desk)
  }

  private func published() throws -> Desk {
    let desk = try Desk(now: "2027-01-10T09:00")
    let made = try desk.run("demo --cases 240 --as-of 2026-12-31 --out \(desk.path("d"))")
    #expect(made.status == .done, "\(made.err)")
    for (period, day) in [
      ("2026Q1", "2026-04-15"), ("2026Q2", "2026-07-15"), ("2026Q3", "2026-10-15"),
      ("2026", "2026-12-31"),
    ] {
      let built = try desk.run(
        "site build --casebook \(desk.path("d/demo.guitu")) --passphrase-file "
          + "\(desk.path("d/passphrase.txt")) --period \(period) --as-of \(day) --out \(desk.path(period))"
      )
      #expect(built.status == .done, "\(built.err)")
    }
    return desk
  }

  /// The year is the sum of its quarters, and tells one attribute by area.
  private func expectYear(at desk: Desk) throws {
    func total(_ folder: String) throws -> Int {
      let line = try #require(
        try desk.lines("\(folder)/data/persons-sex.csv").first {
          $0.hasPrefix("510000,") && $0.contains(",total,")
        })
      return try #require(Int(line.split(separator: ",", omittingEmptySubsequences: false)[8]))
    }
    let year = try desk.lines("2026/data/persons-sex.csv")
    #expect(try total("2026") == Self.quarters.reduce(0) { try $0 + total($1) })
    #expect(year.contains { !$0.hasPrefix("510000,") && $0.hasSuffix(",") }, "a prefecture is told")
    #expect(
      !FileManager.default.fileExists(atPath: desk.path("2026/data/persons-reached-hukou.csv")),
      "of another attribute, which alone would be told by area, nothing is")
  }

  /// Shows the upper end of a hidden number in the demo's own site, and expects that it is found.
  private func expectFound(at desk: Desk) throws {
    let site = desk.path("d/site")
    let alone = try desk.attack([site])
    let bounds = try #require(alone.report["bounds"] as? [[String: Any]])
    #expect(alone.status == .done && bounds.count > 50 && alone.report["outer"] as? Int == 0)
    #expect((alone.report["findings"] as? [Any])?.isEmpty == true)
    for (language, words) in [("zh", "没有发现"), ("en", "Nothing found")] {
      let told = try desk.run("site attack \(site)", language: language)
      #expect(told.status == .done && told.out.contains(words))
    }
    // A world in whole numbers reaches the upper end, so showing that contradicts nothing.
    let cell = try #require(
      bounds.first { $0["unit"] as? String == "persons" && $0["category"] as? String != "total" })
    let upper = try #require(cell["upper"] as? Int)
    let names = try ["table", "area", "category"].map { try #require(cell[$0] as? String) }
    try desk.edit("d/site/data/\(names[0]).csv") { line in
      line.hasPrefix("\(names[1]),") && line.contains(",\(names[2]),")
        ? line.replacing(",persons,,c", with: ",persons,\(upper),") : line
    }
    let tampered = try desk.attack([site])
    let findings = try #require(tampered.report["findings"] as? [[String: Any]])
    #expect(tampered.status == .refused)
    #expect(
      findings.contains { $0["area"] as? String == names[1] && $0["fault"] as? String != "shown" })
    let words = try desk.run("site attack \(site)", language: "en")
    #expect(words.status == .refused && words.out.contains("can be computed"))
  }

  /// The counts about persons that the data files of a folder show.
  private func persons(in folder: String) throws -> [Int] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data")
      .filter { $0.hasSuffix(".csv") }.flatMap { name in
        try String(contentsOfFile: "\(folder)/data/\(name)", encoding: .utf8)
          .split(separator: "\r\n").dropFirst().compactMap { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).suffix(3)
            return fields.first == "persons" ? Int(fields.dropFirst().first ?? "") : nil
          }
      }
  }
}
