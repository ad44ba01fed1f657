import Commands
import Domain
import Foundation
import Testing

/// Whole lives as a worker would record them, each a file of commands with what is expected of them.
@Suite struct `Whole lives at the command line` {
  @Test(arguments: lives)
  func `every milestone, refusal and clock of a life is as worked out on paper`(
    life: String
  ) throws {
    var session = try LifeSession()
    let lines = try Self.lines(of: life)
    for (place, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      try session.run(line, at: "\(life).session:\(place + 1)")
    }
    #expect(session.checks > 30, "the file was read")
  }

  @Test func `every kind of milestone stands in a life`() throws {
    let lines = try Self.lives.flatMap { try Self.lines(of: $0) }
    let named = Set(lines.compactMap(Self.kind))
    let missing = MilestoneKind.allCases.filter { !named.contains($0) }
    #expect(missing.isEmpty)
  }

  /// What none of the three can owe: R02 and R03 are told and not counted, and none of the three is an
  /// adult whose identity is known on admission (L01).
  @Test func `every duty of a case stands in a life`() throws {
    let told = try Self.lives.flatMap { try Self.lines(of: $0) }.compactMap { line -> String? in
      let words = line.split(separator: " ")
      return words.first == "=" && words.count > 3 || words.last != "-" && words.count == 3
        ? String(words[1]) : nil
    }
    let all = try Desk().json("protocol show")["rules"] as? [[String: Any]] ?? []
    let rules = Set(
      all.compactMap { $0["id"] as? String }.filter { !$0.hasPrefix("G") && !$0.hasPrefix("B") })
    #expect(rules.count == 70)
    #expect(rules.subtracting(told) == ["R02", "R03", "L01"])
  }

  private static let lives = ["toddler", "girl", "woman"]

  /// The kind of milestone that a line records, by a flag or by what is typed.
  private static func kind(in line: String) -> MilestoneKind? {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let words = parts.first?.split(separator: " ").map(String.init) ?? []
    switch words.dropFirst().joined(separator: " ") {
    case "archive open": return .fileOpened
    case "archive visit CASE": return .visit
    case "hardship raise CASE": return .hardship
    case "case close CASE": return .caseClosed
    default: break
    }
    guard words.count > 2, words[1] == "log" else { return nil }
    let word = words.count > 3 ? words[3] : parts.dropFirst().first
    return MilestoneKind.allCases.first { $0.code == word || $0.label.zh == word }
  }

  private static func lines(of life: String, file: String = #filePath) throws -> [String] {
    let path = URL(filePath: file).deletingLastPathComponent().appending(
      path: "Lives/\(life).session")
    return try String(contentsOf: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }
}
