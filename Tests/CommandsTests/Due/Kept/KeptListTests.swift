import Foundation
import Testing

@testable import Commands

/// A list made from what was kept says the same as one made by a device that never kept anything.
@Suite struct `A due list of the same day` {
  @Test func `is the one that judges every case, whatever was recorded since`() throws {
    let desk = try Desk()
    try desk.found()
    let first = try desk.openCase(
      "--sex female --born 1995-05-05 --rescued 2026-03-01 --area 510104 --identity known")
    let second = try desk.openCase(
      "--sex male --age 9-11 --rescued 2026-06-28 --area 510104 --identity unknown")
    try expectSame(desk)
    let entry = try desk.log(first, "return-home --date 2026-06-10")
    try expectSame(desk)
    _ = try desk.open("undo \(entry)")
    try expectSame(desk)
    _ = try desk.log(second, "admission --date 2026-06-30T08:30")
    try expectSame(desk)
    for minute in ["10:15", "16:59", "17:00", "23:59"] {
      try desk.setNow("2026-06-30T\(minute)")
      try expectSame(desk)
    }
    _ = try desk.open("case close \(first) --reason stable --date 2026-06-30")
    try expectSame(desk)
    _ = try desk.openCase("--sex female --age 20-22 --rescued 2026-06-01 --area 510104")
    try expectSame(desk)
    try desk.write("- rule: F01\n  limit: 8 workday\n  reason: 本县规定\n", to: "own.yaml")
    _ = try desk.open("protocol override \(desk.path("own.yaml"))")
    try expectSame(desk)
    for day in ["2026-07-01", "2026-07-31"] {
      try desk.setNow("\(day)T08:00")
      try expectSame(desk)
    }
  }

  @Test func `opens no case that did not change`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 20-22 --rescued 2026-03-01 --area 510104")
    let before = try desk.open("due").out
    #expect(before.contains(number))
    // What stands in the file for the case opens nothing any more.
    try desk.sqlite(
      "UPDATE snapshots SET sealed = CAST(sealed || x'00' AS BLOB) WHERE scope = 'progress'",
      in: "casebook.guitu")
    #expect(try desk.open("list").status == .damaged)
    #expect(try desk.open("due").out == before)
    #expect(try desk.open("due", variables: fresh(desk)).status == .damaged)
  }

  @Test func `keeps nothing that says which cases there are`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --age 20-22 --rescued 2026-03-01 --area 510104")
    _ = try desk.open("due")
    let kept = try #require(try names(desk).first { $0.hasPrefix("duties-") })
    let bytes = Data(try desk.bytes(".local/state/guitu/\(kept)"))
    #expect(bytes.count > 100)
    for text in [number, number.filter { $0 != "-" }, "R04", "510104"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil)
    }
  }

  @Test func `is judged again where what was kept is damaged, and is kept again`() throws {
    let desk = try Desk()
    try desk.found()
    _ = try desk.openCase("--sex female --age 20-22 --rescued 2026-03-01 --area 510104")
    let before = try desk.open("due").out
    let kept = try #require(try names(desk).first { $0.hasPrefix("duties-") })
    for bytes in [[], [1], [UInt8](repeating: 7, count: 500)] as [[UInt8]] {
      try Data(bytes).write(to: URL(filePath: desk.path(".local/state/guitu/\(kept)")))
      #expect(try desk.open("due").out == before)
      #expect(try desk.bytes(".local/state/guitu/\(kept)") != bytes)
    }
  }

  private func names(_ desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.path(".local/state/guitu"))
  }

  private func fresh(_ desk: Desk) -> [String: String] {
    ["XDG_STATE_HOME": desk.path("fresh-\(UUID().uuidString)")]
  }

  private func expectSame(_ desk: Desk, _ location: SourceLocation = #_sourceLocation) throws {
    for line in ["due", "due --json", "today --plain"] {
      let kept = try desk.open(line)
      let judged = try desk.open(line, variables: fresh(desk))
      #expect(kept.status == .done && !kept.out.isEmpty, sourceLocation: location)
      #expect(kept.out == judged.out, sourceLocation: location)
    }
  }
}
