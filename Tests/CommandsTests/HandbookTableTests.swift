import Commands
import Foundation
import Testing

/// Tables of the handbooks through the command, from the files they are kept in; sources in
/// Tests/DisclosureTests/Vectors/SOURCE.md.
@Suite struct `Criteria 6 and 10: tables of the handbooks through the command` {
  @Test func `Geurts' table is attacked as printed`() throws {
    let geurts = try Self.example("geurts1992_table10")
    let rows = try #require(geurts["row_totals"] as? [Int])
    let columns = try #require(geurts["col_totals"] as? [Int])
    let published = try #require(geurts["published"] as? [String: Int])
    let expected = try #require(geurts["expected_interval"] as? [String: [Int]])
    var lines = ["Total,Total,\(rows.reduce(0, +)),s"]
    for (row, total) in rows.enumerated() {
      lines.append("\(row + 1),Total,\(total),s")
      for column in 1...2 {
        let count = published["x\(row + 1)\(column)"]
        lines.append("\(row + 1),\(column),\(count.map { "\($0),s" } ?? ",u")")
      }
    }
    lines += columns.enumerated().map { "Total,\($0.offset + 1),\($0.element),s" }
    let bounds = try attacked(lines)
    #expect(bounds.count == expected.count && expected["x11"] == [3, 6])
    for (name, ends) in expected {
      #expect(bounds[name.dropFirst().map(String.init).joined(separator: ",")] == ends, "\(name)")
    }
  }

  @Test func `two hidden cells in every line are not enough, one more is`() throws {
    let square = try Self.example("recomputable_4x4")
    let hidden = try #require(square["suppressed"] as? [String])
    let expected = try #require(square["expected_before"] as? [String: [Int]])
    let before = try attacked(try lines(of: square, hiding: hidden))
    #expect(before.count == expected.count && before["w,b"] == [47, 47])
    for (name, ends) in expected { #expect(before[Self.place(name)] == ends, "\(name)") }
    let further = try #require(square["expected_after_adding_one"] as? [String: [String: Any]])
    #expect(further.count == 4)
    for (name, result) in further {
      let after = try attacked(try lines(of: square, hiding: hidden + [name]))
      #expect(after["w,b"] == result["wb"] as? [Int], "\(name)")
    }
    let counts = try #require(square["inner"] as? [[Int]])
    let cells = try protected(
      zip(["w", "x", "y", "z"], counts).flatMap { row, counts in
        zip(["a", "b", "c", "d"], counts).map { "\(row),\($0),\($1)" }
      }, "--threshold 50")
    #expect(cells["w,b"]?.status == "u" && cells["w,b"]?.isWide(50) == true)
    #expect(cells.values.allSatisfy { $0.status != "u" || $0.isWide(50) })
  }

  @Test(arguments: [("data1a", true), ("data1b", true), ("data0a", false), ("data0b", false)])
  func `zeros and ones are not left to be counted off`(name: String, showsZeros: Bool) throws {
    let example = try Self.example("zeros_and_ones")
    let heads = try #require(example["columns"] as? [String])
    let columns = Array(heads.dropFirst())
    let given = try #require(example[name] as? [[Any]])
    let rows: [(name: String, counts: [Int])] = given.map { row in
      ("\(row[0])", row.dropFirst().compactMap { $0 as? Int })
    }
    let flag = showsZeros ? "--publish-zeros" : ""
    // The pattern to beat: in the first row and in the totals only B and M are hidden.
    var pattern = ["Total,Total,\(rows.flatMap(\.counts).reduce(0, +)),s"]
    for (place, column) in columns.enumerated() {
      let isHidden = ["B", "M"].contains(column)
      let total = rows.reduce(0) { $0 + $1.counts[place] }
      pattern.append("Total,\(column),\(isHidden ? ",x" : "\(total),s")")
      for row in rows {
        let isHidden = isHidden && row.name == "r1"
        pattern.append("\(row.name),\(column),\(isHidden ? ",u" : "\(row.counts[place]),s")")
      }
    }
    pattern += rows.map { "\($0.name),Total,\($0.counts.reduce(0, +)),s" }
    let bounds = try attacked(pattern, flag)
    let known = [rows[0].counts[1], rows[0].counts[3]]
    #expect(bounds["r1,B"] == [known[0], known[0]] && bounds["r1,M"] == [known[1], known[1]])
    let cells = try protected(
      rows.flatMap { row in
        zip(columns, row.counts).map { "\(row.name),\($0),\($1)" }
      }, "--threshold 4 \(flag)")
    #expect(cells["r1,B"]?.status == "u" && cells["r1,M"]?.status == "u")
    #expect(["A", "H", "W", "Total"].contains { cells["r1,\($0)"]?.count == nil })
    #expect(cells.values.allSatisfy { $0.status != "u" || $0.isWide(4) })
  }

  @Test func `a group all of whom share a property is not told of`() throws {
    let example = try Self.example("group_disclosure")
    let columns = try #require(example["cols"] as? [String])
    let cells = try protected(
      try ["married", "divorced", "single"].flatMap { row in
        let counts = try #require(example[row] as? [Int])
        return zip(columns, counts).map { "\(row),\($0),\($1)" }
      }, "")
    for row in ["married", "divorced"] {
      #expect(cells["\(row),part time"]?.status == "u", "\(row)")
      #expect(
        cells["\(row),full time"]?.count == nil || cells["\(row),Total"]?.count == nil, "\(row)")
    }
    #expect(cells.values.allSatisfy { $0.status != "u" || $0.isWide(5) })
  }

  private func lines(of square: [String: Any], hiding: [String]) throws -> [String] {
    let counts = try #require(square["inner"] as? [[Int]])
    let rows = try #require(square["rows"] as? [String])
    let columns = try #require(square["cols"] as? [String])
    var lines = ["Total,Total,\(counts.joined().reduce(0, +)),s"]
    for (row, line) in zip(rows, counts) {
      lines.append("\(row),Total,\(line.reduce(0, +)),s")
      lines += zip(columns, line).map { column, count in
        "\(row),\(column),\(hiding.contains(row + column) ? ",u" : "\(count),s")"
      }
    }
    return lines
      + columns.enumerated().map { place, column in
        "Total,\(column),\(counts.reduce(0) { $0 + $1[place] }),s"
      }
  }

  /// The bounds that `disclosure attack` writes for each hidden cell.
  private func attacked(_ lines: [String], _ flag: String = "") throws -> [String: [Int]] {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.write((["row,column,n,status"] + lines).joined(separator: "\n"), to: "in.csv")
    let made = try desk.run(
      "disclosure attack --in \(desk.path("in.csv")) --freq n \(flag) --out "
        + desk.path("bounds.csv"))
    #expect(made.status == .done, "\(made.err)")
    return Dictionary(
      uniqueKeysWithValues: try fields(desk, "bounds.csv").map {
        ("\($0[0]),\($0[1])", $0.suffix(2).compactMap { Int($0) })
      })
  }

  /// The cells that `disclosure protect` writes, with the bounds of its audit.
  private func protected(_ lines: [String], _ flags: String) throws -> [String: AuditedCell] {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.write((["row,column,n"] + lines).joined(separator: "\n"), to: "in.csv")
    let made = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) --freq n \(flags) --audit --out "
        + desk.path("out.csv"))
    #expect(made.status == .done, "\(made.err)")
    return Dictionary(
      uniqueKeysWithValues: try fields(desk, "out.csv").map {
        (
          "\($0[0]),\($0[1])",
          AuditedCell(count: Int($0[2]), status: $0[3], lower: Int($0[4]), upper: Int($0[5]))
        )
      })
  }

  private func fields(_ desk: Desk, _ name: String) throws -> [[String]] {
    try String(contentsOfFile: desk.path(name), encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }

  private static func place(_ name: String) -> String {
    name.map(String.init).joined(separator: ",")
  }

  private static func example(
    _ name: String, file: String = #filePath
  ) throws -> [String: Any] {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(
      contentsOf: folder.appending(path: "DisclosureTests/Vectors/handbook.json"))
    let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(all[name] as? [String: Any])
  }
}
