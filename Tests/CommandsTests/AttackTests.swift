import Commands
import Foundation
import Testing

@Suite struct `An attacker with the file` {
  private static let planted = [
    "欧阳试名", "测试别名", "990000200003140017", "10000001234", "演示地址九号", "母亲", "每周三下午小组活动",
    "counselling", "510104", "锦江区社会福利院", "kin-notice",
  ]

  @Test func `finds nothing readable that was entered`() throws {
    let desk = try Desk()
    try desk.found()
    try desk.write(
      "name: 欧阳试名\nalias: 测试别名\nid: 990000200003140017\nphone: 10000001234\naddress: 演示地址九号\n"
        + "kin: 母亲 欧阳试母 10000001235\n", to: "identity.txt")
    try desk.write("每周三下午小组活动,情绪平稳\n", to: "note.txt")
    let number = try desk.openCase(
      "--sex female --born 2000-03-14 --rescued 2026-01-05 --area 510104 --identity unknown")
    let identity = try desk.open(
      "identity set \(number) --from-file \(desk.path("identity.txt"))")
    #expect(identity.status == .done, "\(identity.err)")
    _ = try desk.log(
      number,
      "counselling --date 2026-02-01 --provider 锦江区社会福利院 --note-file \(desk.path("note.txt"))")
    _ = try desk.log(number, "kin-notice --date 2026-02-01")
    try FileManager.default.removeItem(atPath: desk.path("identity.txt"))
    try FileManager.default.removeItem(atPath: desk.path("note.txt"))
    #expect(try desk.open("backup \(desk.path("copy.guitu"))").status == .done)
    let files = try #require(FileManager.default.enumerator(atPath: desk.folder))
    var searched = 0
    for case let name as String in files where name != "recovery" && name != "pass" {
      guard FileManager.default.contents(atPath: desk.path(name)) != nil else { continue }
      searched += 1
      let data = try Data(contentsOf: URL(filePath: desk.path(name)))
      for value in Self.planted {
        #expect(data.range(of: Data(value.utf8)) == nil, "\(value) in \(name)")
        let wide = try #require(value.data(using: .utf16LittleEndian))
        #expect(data.range(of: wide) == nil, "\(value) in \(name)")
        #expect(!name.contains(value))
      }
    }
    #expect(searched >= 3, "the casebook, its copy and the device's memory were searched")
  }

  @Test func `cannot flip a byte of an entry unnoticed`() throws {
    let desk = try Desk()
    try desk.found()
    let (first, second) = try twoCases(desk)
    let original = try desk.bytes("casebook.guitu")
    let columns = [
      "id", "author", "chain", "seen", "key", "sealed", "hash", "signature", "previous",
    ]
    var generator = SystemRandomNumberGenerator()
    var flips = 0
    for column in columns {
      for place in try places(of: column, in: original, desk) {
        let offset = place.randomElement(using: &generator) ?? place.lowerBound
        var bytes = original
        bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try Data(bytes).write(to: URL(filePath: desk.path("casebook.guitu")))
        let result = try desk.open("verify --json")
        #expect(result.status == .damaged, "\(column) at \(offset): \(result)")
        let problems = try problems(in: result.out)
        #expect(!problems.isEmpty && problems.allSatisfy { !$0.isEmpty }, "\(result.out)")
        for number in [first, second] {
          let shown = try desk.open("show \(number)").status
          // A flipped version byte reads as a newer format.
          #expect([.done, .damaged, .notFound, .badData].contains(shown), "\(column): \(shown)")
        }
        flips += 1
      }
    }
    #expect(flips >= 40)
    try Data(original).write(to: URL(filePath: desk.path("casebook.guitu")))
    #expect(try desk.open("verify").status == .done)
  }

  @Test(arguments: [
    "DELETE FROM entries WHERE sequence = 4",
    "DELETE FROM entries WHERE sequence = (SELECT max(sequence) FROM entries)",
    "DELETE FROM snapshots",
    "DELETE FROM entry_keys WHERE case_number IS NOT NULL",
    "UPDATE entries SET recorded = recorded + 60 WHERE sequence = 3",
    """
    UPDATE entries SET case_number = (SELECT o.case_number FROM entries AS o WHERE \
    o.case_number <> entries.case_number) WHERE sequence = 3
    """,
    "UPDATE entries SET number = number + 1 WHERE sequence = 5",
    """
    UPDATE entries SET sealed = (SELECT sealed FROM entries AS o WHERE o.sequence = 9 - \
    entries.sequence) WHERE sequence IN (4, 5)
    """,
    "UPDATE entries SET seen = x'0200' WHERE sequence = 3",
    "UPDATE chains SET sequence = sequence - 1",
    "UPDATE members SET name = 'x' WHERE sealed_keys IS NOT NULL",
    "UPDATE members SET roles = 'keeper'",
    "UPDATE scope_keys SET sealed_by = member",
    "UPDATE snapshots SET sealed = (SELECT max(sealed) FROM snapshots)",
  ])
  func `cannot delete, swap or edit rows unnoticed`(sql: String) throws {
    let desk = try Desk()
    try desk.found()
    _ = try twoCases(desk)
    try desk.sqlite(sql + ";", in: "casebook.guitu")
    let result = try desk.open("verify --json")
    #expect([.damaged, .locked, .notFound].contains(result.status), "\(sql): \(result)")
    if result.status != .damaged { #expect(sql.contains("members")) }
  }

  @Test func `cannot cut the file off unnoticed`() throws {
    let desk = try Desk()
    try desk.found()
    _ = try twoCases(desk)
    let original = try desk.bytes("casebook.guitu")
    let pageSize = Int(original[16]) << 8 | Int(original[17])
    for pages in [1, 3, original.count / pageSize - 1] {
      try Data(original.prefix(pages * pageSize)).write(
        to: URL(filePath: desk.path("casebook.guitu")))
      let result = try desk.open("verify --json")
      #expect(result.status == .damaged, "\(pages): \(result)")
      #expect(result.out.contains("page"), "\(result)")
    }
  }

  @Test func `what only its author has seen is reported as unanchored, with the date`() throws {
    let desk = try Desk(now: "2026-03-02T10:00")
    try desk.found()
    let (first, _) = try twoCases(desk)
    try #require(try chains(desk).count == 1)
    #expect(try chains(desk)[0]["anchored"] as? Int == 0)
    try desk.open("backup \(desk.path("copy.guitu"))")
    try desk.setNow("2026-03-03T10:00")
    let onCopy = try desk.open(
      "log \(first) visit --date 2026-03-03 --casebook \(desk.path("copy.guitu"))")
    #expect(onCopy.status == .done, "\(onCopy.err)")
    let merged = try desk.open("merge \(desk.path("copy.guitu"))")
    #expect(merged.status == .done, "\(merged.err)")
    let after = try chains(desk)
    #expect(after.count == 2, "a copy is written on a chain of its own")
    #expect(after.allSatisfy { ($0["anchored"] as? Int ?? 0) > 0 })
    #expect(after.allSatisfy { $0["anchorDate"] as? String == "2026-03-03" })
    try desk.setNow("2026-03-04T10:00")
    _ = try desk.log(first, "visit --date 2026-03-04")
    let later = try chains(desk)
    #expect(
      later.contains { $0["unanchored"] as? Int == 1 && $0["status"] as? String == "unanchored" })
    #expect(try desk.open("verify", language: "en").out.contains("2026-03-03"))
  }

  @Test func `cannot set the file back unnoticed on the device that wrote it`() throws {
    let desk = try Desk()
    try desk.found()
    let (first, _) = try twoCases(desk)
    let earlier = try desk.bytes("casebook.guitu")
    _ = try desk.log(first, "visit --date 2026-03-01")
    let handle = try FileHandle(forWritingTo: URL(filePath: desk.path("casebook.guitu")))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(earlier))
    try handle.close()
    let result = try desk.open("verify --json")
    #expect(result.status == .damaged)
    #expect(result.out.contains("rolled-back"))
  }

  private func twoCases(_ desk: Desk) throws -> (String, String) {
    let first = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    _ = try desk.log(first, "visit --date 2026-02-01")
    let second = try desk.openCase("--sex female --age 20 --rescued 2026-01-06 --area 510105")
    _ = try desk.log(second, "legal-aid --step requested --date 2026-02-01")
    _ = try desk.log(second, "visit --date 2026-02-02")
    return (first, second)
  }

  private func chains(_ desk: Desk) throws -> [[String: Any]] {
    try desk.json("verify")["chains"] as? [[String: Any]] ?? []
  }

  /// What each problem of a report names.
  private func problems(in text: String) throws -> [String] {
    let report = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let problems = report?["problems"] as? [[String: Any]] ?? []
    return problems.map { problem in
      (problem["entry"] ?? problem["case"] ?? problem["message"]) as? String ?? ""
    }
  }

  /// Where the values of a column of entries lie in the file.
  private func places(of column: String, in bytes: [UInt8], _ desk: Desk) throws -> [Range<Int>] {
    let rows = try Shell.run(
      "/usr/bin/sqlite3",
      [desk.path("casebook.guitu"), "SELECT hex(\(column)) FROM entries WHERE \(column) NOT NULL"])
    let data = Data(bytes)
    return rows.out.split(separator: "\n").compactMap { hex in
      let value = stride(from: 0, to: hex.count, by: 2).compactMap { index in
        UInt8(hex.dropFirst(index).prefix(2), radix: 16)
      }
      // Shorter values stand in many places; the rows are edited by name in another test.
      guard value.count >= 16, let found = data.range(of: Data(value)) else { return nil }
      return found.lowerBound..<found.upperBound
    }
  }
}
