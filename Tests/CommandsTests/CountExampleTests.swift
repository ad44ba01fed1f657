import Commands
import Foundation
import Testing

/// Published examples through the command; sources in Tests/DisclosureTests/Vectors/SOURCE.md.
@Suite struct `Criterion 10: count tables of the handbooks` {
  @Test func `a difference of linked tables is not shown`() throws {
    // Of 102 people 85 are employed; of the 22 who live where they work 21 are men.
    let rows = [
      "lives,sex,work,n", "here,m,yes,21", "here,f,yes,1", "here,m,no,0", "here,f,no,0",
      "there,m,yes,33", "there,f,yes,30", "there,m,no,9", "there,f,no,8",
    ]
    let cells = try protected(rows, "--freq n")
    #expect(cells["Total,Total,Total"]?.count == 102)
    #expect(cells["Total,Total,yes"]?.count == 85)
    let woman = try #require(cells["here,f,Total"])
    #expect(woman.status == "u" && woman.count == nil && woman.isWide(5))
    #expect(cells["here,m,Total"]?.count == nil || cells["here,Total,Total"]?.count == nil)
    #expect(cells["here,f,yes"]?.isWide(5) == true)
    #expect(cells.values.allSatisfy { $0.status != "u" || $0.isWide(5) })
  }

  @Test func `a difference of bands of age is not shown`() throws {
    // Two divisions of the same men: 6 are under 20 and 7 under 25, so one is 20 to 24.
    let rows = [
      "age,n", "0-19,6", "20-24,1", "25-39,8", "40-59,5", "60-69,8", "70+,4",
    ]
    let tree = [
      "child,parent", "0-19,under 25", "20-24,under 25", "20-24,from 20", "25-39,from 20",
      "40-59,Total", "60-69,Total", "70+,Total", "under 25,Total", "from 20,Total",
    ]
    let cells = try protected(rows, "--freq n", tree: tree)
    let one = try #require(cells["20-24"])
    #expect(one.status == "u" && one.isWide(5))
    #expect(cells["under 25"]?.count == nil || cells["0-19"]?.count == nil)
    #expect(cells["from 20"]?.count == nil || cells["25-39"]?.count == nil)
    #expect(cells["Total"]?.count == 32)
  }

  @Test func `a difference of areas that overlap is not shown`() throws {
    // Census tables of an area and of a smaller one in it: 2, 1, 2, 0, 0 and 0 people between them.
    let (inner, outer) = (
      [[50, 54], [128, 140], [39, 49]], [[52, 55], [130, 140], [39, 49]]
    )
    var rows = ["area,age,sex,n"]
    for (age, name) in [">30", "16-30", "<=15"].enumerated() {
      for (sex, letter) in ["m", "f"].enumerated() {
        rows.append("inner,\(name),\(letter),\(inner[age][sex])")
        rows.append("rim,\(name),\(letter),\(outer[age][sex] - inner[age][sex])")
      }
    }
    let tree = ["child,parent", "inner,outer", "rim,outer", "outer,Total"]
    let cells = try protected(rows, "--freq n", tree: tree)
    for (name, cell) in cells where name.hasPrefix("rim,") && name != "rim,Total,Total" {
      #expect(cell.count == nil && (cell.status != "u" || cell.isWide(5)), "\(name)")
    }
    for age in [">30", "16-30", "<=15"] {
      for sex in ["m", "f"] {
        #expect(
          cells["inner,\(age),\(sex)"]?.count == nil || cells["outer,\(age),\(sex)"]?.count == nil)
      }
    }
  }

  @Test(arguments: [
    ("GaussSuppressionFromData_default", ""), ("SmallCounts_maxN3_protectZerosTRUE", ""),
    ("SmallCounts_maxN3_protectZerosFALSE", "--publish-zeros"),
  ])
  func `z1 has the primaries that are published for it, and every interval is kept`(
    name: String, flag: String
  ) throws {
    let rows = try Self.vector("data_z1")
    let cells = try protected(rows, "--freq ant --threshold 4 \(flag)")
    let expected = try Self.vector("expected_z1_\(name)").dropFirst().map {
      $0.split(separator: ",").map(String.init)
    }
    #expect(expected.count == cells.count)
    for line in expected {
      let (cell, isPrimary) = (cells["\(line[0]),\(line[1])"], line[line.count - 2] == "TRUE")
      #expect((cell?.status == "u") == isPrimary, "\(line)")
      if cell?.status == "s" { #expect(cell?.count == Int(line[2]), "\(line)") }
    }
    #expect(cells.values.filter { $0.status == "u" }.allSatisfy { $0.isWide(4) })
    let hidden = cells.values.count { $0.status != "s" }
    let published = expected.count { $0.last == "TRUE" }
    if flag.isEmpty {
      #expect(hidden == published)
      #expect(cells.values.allSatisfy { $0.status != "u" || ($0.lower == 0 && $0.upper == 6) })
    } else {
      #expect(hidden >= published)
      #expect(cells.values.allSatisfy { $0.status != "u" || $0.lower == 1 })
    }
  }

  /// The cells of a protected file by their codes, as an audit bounds them; `disclosure attack` on the
  /// same file must find the same bounds.
  private func protected(
    _ rows: [String], _ flags: String, tree: [String] = []
  ) throws -> [String: AuditedCell] {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.write(rows.joined(separator: "\n"), to: "in.csv")
    try desk.write(tree.joined(separator: "\n"), to: "tree.csv")
    let column = rows[0].split(separator: ",")[0].filter { $0 != "\"" }
    let trees = tree.isEmpty ? "" : "--tree \(column)=\(desk.path("tree.csv"))"
    let made = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) \(flags) \(trees) --audit --out "
        + desk.path("out.csv"))
    #expect(made.status == .done, "\(made.err)")
    let text = try String(contentsOfFile: desk.path("out.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let frequency = flags.split(separator: " ")[1]
    let zeros = flags.contains("--publish-zeros") ? "--publish-zeros" : ""
    let attacked = try desk.run(
      "disclosure attack --in \(desk.path("out.csv")) --freq \(frequency) \(trees) \(zeros) --out "
        + desk.path("bounds.csv"))
    #expect(attacked.status == .done, "\(attacked.err)")
    let bounds = try String(contentsOfFile: desk.path("bounds.csv"), encoding: .utf8)
      .split(separator: "\n").dropFirst()
    let hidden = lines.filter { $0[$0.count - 3] != "s" }
    let audited = hidden.map { line -> String in
      (Array(line.dropLast(4)) + Array(line.suffix(3))).joined(separator: ",")
    }
    #expect(Set(bounds.map(String.init)) == Set(audited))
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let end = line.suffix(4).map(\.self)
        return (
          line.dropLast(4).joined(separator: ","),
          AuditedCell(count: Int(end[0]), status: end[1], lower: Int(end[2]), upper: Int(end[3]))
        )
      })
  }

  private static func vector(_ name: String, file: String = #filePath) throws -> [String] {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DisclosureTests/Vectors")
    return try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.filter { $0 != "\"" } }
  }
}
