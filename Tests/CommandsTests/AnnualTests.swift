import Commands
import Foundation
import Testing

/// What the release of a year tells of people of the year before: those recorded only after that year
/// was published, and how long it took for those it counted.
@Suite struct `The release of a year looks back` {
  /// A city that published 2025, recorded more people of that year, and then published 2026.
  private func twoYears(late: Int = 14) throws -> Desk {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: "510100")
    var cases: [String] = []
    for index in 0..<40 {
      cases.append(
        try desk.openCase(
          "--sex \(index % 2 == 0 ? "female" : "male") --age \(20 + index) --rescued 2025-03-11"
            + " --area 510104"))
    }
    try publish(desk, 2025)
    try desk.setNow("2026-06-01T09:00")
    // Of forty, fourteen were registered within a month, twelve by day 180; one was lost before.
    for (index, number) in cases.prefix(26).enumerated() {
      try log(desk, number, index < 14 ? "2025-04-01" : "2025-08-20")
    }
    let lost = try desk.open(
      "case close \(cases[30]) --reason stable --outcome lost-contact --date 2025-10-01")
    #expect(lost.status == .done, "\(lost.err)")
    for index in 0..<late {
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-05-02 --area 510107")
    }
    for index in 0..<24 {
      _ = try desk.openCase("--sex male --age \(20 + index) --rescued 2026-03-04 --area 510104")
    }
    try desk.setNow("2027-02-01T09:00")
    try publish(desk, 2026)
    return desk
  }

  private func publish(_ desk: Desk, _ year: Int) throws {
    let built = try desk.open("site build --period \(year) --out \(desk.path("site\(year)"))")
    #expect(built.status == .done, "\(built.err)")
  }

  private func log(_ desk: Desk, _ number: String, _ date: String) throws {
    let logged = try desk.open("log \(number) hukou-registered --date \(date)")
    #expect(logged.status == .done, "\(logged.err)")
  }

  private func cells(_ desk: Desk, _ table: String, _ year: Int) throws -> [String: String] {
    let text = try String(
      contentsOfFile: desk.path("site\(year)/data/\(table).csv"), encoding: .utf8)
    var cells: [String: String] = [:]
    for line in text.split(separator: "\r\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if fields[0] == "510100" { cells[fields[3]] = fields.suffix(2).joined() }
    }
    return cells
  }

  @Test func `people recorded after their year was published are counted once, and marked`() throws
  {
    let desk = try twoYears()
    #expect(try cells(desk, "persons-sex", 2026)["total"] == "24")
    let late = try cells(desk, "late-year", 2026)
    #expect(late == ["this-year": "z", "last-year": "14", "before": "z", "total": "14"])
    let revised = try cells(desk, "revised-last-year", 2026)
    #expect(revised == ["first": "40", "since": "14", "total": "54r"])
    // The year after, they are neither late nor followed again.
    try desk.setNow("2028-02-01T09:00")
    try publish(desk, 2027)
    #expect(!FileManager.default.fileExists(atPath: desk.path("site2027/data/late-year.csv")))
    let refused = try desk.open("site plan --period 2027 --json --as-of 2028-02-01").out
    #expect(refused.contains("\"late-year\"") && refused.contains("too-few-persons"))
    let attack = try desk.run(
      "site attack \(desk.path("site2027")) \(desk.path("site2026")) \(desk.path("site2025"))")
    #expect(attack.status == .done, "\(attack.out)\(attack.err)")
    #expect(try desk.open("verify").status == .done)
  }

  @Test func `those it counted are followed for a year, with other ends beside`() throws {
    let desk = try twoYears()
    let days = try cells(desk, "days-hukou", 2026)
    // What nobody or few reached is hidden, with those still open to make up for it.
    let shown = ["days-0-30": "14", "days-91-180": "12", "total": "40"]
    let hidden = ["days-31-60", "days-61-90", "days-181-365", "ended", "open"].map { ($0, "c") }
    #expect(days == shown.merging(hidden) { $1 })
    let page = try String(contentsOfFile: desk.path("site2026/en/people.html"), encoding: .utf8)
    #expect(page.contains("By day 30") && page.contains("35.0%"))
    #expect(page.contains("54 [r]") && page.contains("[r] revised"))
    let chinese = try String(contentsOfFile: desk.path("site2026/zh/people.html"), encoding: .utf8)
    #expect(chinese.contains("截至第30日") && chinese.contains("此前已转交、离站、失联或死亡等"))
  }

  @Test func `too few recorded late are not told, and neither is the sum`() throws {
    let desk = try twoYears(late: 9)
    for table in ["late-year", "revised-last-year"] {
      #expect(!FileManager.default.fileExists(atPath: desk.path("site2026/data/\(table).csv")))
    }
    let page = try String(contentsOfFile: desk.path("site2026/en/people.html"), encoding: .utf8)
    #expect(page.contains("“Persons rescued in the year before, revised” is not published"))
    // The next release of a year counts them with those recorded by then.
    try desk.setNow("2027-06-01T09:00")
    for index in 0..<6 {
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-05-02 --area 510107")
    }
    try desk.setNow("2028-02-01T09:00")
    try publish(desk, 2027)
    #expect(try cells(desk, "late-year", 2027)["total"] == "15")
  }
}
