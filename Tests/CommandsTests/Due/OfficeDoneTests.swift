import Commands
import Foundation
import Testing

@Suite struct `The office's own duties at the command line` {
  @Test func `are on the due list until they are recorded as done`() throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    try desk.setNow("2026-04-10T09:00")
    // The first quarter ended on 31 March; fifteen days later is Wed 15 April.
    let text = try desk.open("due").out
    #expect(text.contains("临期 剩5天  2026-04-15  本单位  G01  公安汇总报告\n"), "\(text)")
    #expect(text.contains("→ guitu office done G01\n"))
    #expect(try office(desk, "due").map { $0["rule"] as? String } == ["G01"])
    #expect(try office(desk, "due").allSatisfy { $0["case"] == nil })
    #expect(try desk.open("due --plain").out.hasPrefix("2026-04-15\tdue\t5\t\tG01\t"))
    try desk.setNow("2026-04-16T09:00")
    #expect(
      try desk.open("due --by case", language: "en").out.hasPrefix("This office  1 overdue\n"))
    let done = try desk.json("office done g01 --date 2026-04-15")
    #expect((done["entry"] as? String)?.count == 32)
    #expect(try office(desk, "due").isEmpty)
    // The second quarter: 30 June, and fifteen days.
    #expect(try office(desk, "due --within 100").first?["due"] as? String == "2026-07-15")
    #expect(try desk.open("verify").status == .done)
  }

  @Test(arguments: [
    ("office done", Commands.ExitStatus.usage, "规则"), ("office done M01", .badData, "M01"),
    ("office done G09", .badData, "G09"),
    ("office done G01 --date 2026-07-01", .badData, "2026-07-01"),
  ])
  func `are not recorded by what is none, nor before they were done`(
    line: String, status: Commands.ExitStatus, says: String
  ) throws {
    let desk = try Desk(now: "2026-06-30T12:00")
    try desk.found()
    let refused = try desk.open(line)
    #expect(refused.status == status && refused.err.contains(says), "\(refused.err)")
  }

  @Test func `are not taken back, by their entry or as the last one`() throws {
    let desk = try Desk(now: "2026-06-30T12:00")
    try desk.found()
    let done = try desk.json("office done G01 --date 2026-06-29")
    let entry = try #require(done["entry"] as? String)
    for line in ["undo", "undo \(entry)", "amend \(entry) --date 2026-06-28 --reason 抄错"] {
      let refused = try desk.open(line)
      #expect(refused.status == .conflict, "\(line)")
      #expect(refused.err.contains("本单位的记录") && refused.err.contains("guitu office done"))
    }
    let (result, _) = try desk.sit("undo", "", language: "en")
    #expect(result.status == .conflict && result.err.contains("about the office, a look"))
    #expect(try desk.open("office done G01 --date 2026-06-30").status == .done)
    #expect(try desk.open("verify").status == .done)
  }

  @Test func `have the impact assessment among them until it is named`() throws {
    let desk = try Desk()
    try desk.write("口令\n", to: "pass")
    try desk.run(
      "init --office 510104 --member 社工甲 --recovery-file \(desk.path("recovery")) "
        + "--passphrase-file \(desk.path("pass"))")
    #expect(try office(desk, "due").map { $0["rule"] as? String } == ["G03"])
    _ = try desk.json(
      "case open --sex male --age 40 --rescued 2026-06-29 --area 510104 --assessment PIA-1")
    #expect(try office(desk, "due").isEmpty)
  }

  @Test func `are listed with the days on which they were done, the first one first`() throws {
    let desk = try Desk(now: "2026-06-30T12:00")
    try desk.found()
    for day in ["2026-06-29", "2026-04-10"] {
      #expect(try desk.open("office done G01 --date \(day)").status == .done)
    }
    let listed = try #require(try desk.json("office list")["office"] as? [[String: Any]])
    #expect(listed.map { $0["rule"] as? String } == ["G01", "G02", "G03", "G04"])
    #expect(listed.first?["done"] as? [String] == ["2026-04-10", "2026-06-29"])
    let text = try desk.open("office list").out
    #expect(text.hasPrefix("G01  公安汇总报告\n     2026-04-10、2026-06-29\nG02  "), "\(text)")
    #expect(text.components(separatedBy: "没有记录过").count == 3)
    let english = try desk.open("单位 台账", language: "en").out
    #expect(english.contains("\n     2026-04-10, 2026-06-29\n"))
    #expect(english.components(separatedBy: "never recorded").count == 3)
  }

  private func office(_ desk: Desk, _ line: String) throws -> [[String: Any]] {
    try #require(try desk.json(line)["office"] as? [[String: Any]])
  }
}
