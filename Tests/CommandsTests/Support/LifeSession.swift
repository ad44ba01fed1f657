import Commands
import Foundation
import Testing

/// Runs the lines of a life on a desk of its own.
///
/// `@ TIME` sets the clock, `$ WORDS` runs a command that must succeed, `! CODE WORDS` one that must
/// end with that exit code, `% WORDS | ANSWER | ANSWER` one that must succeed at a terminal where each
/// answer is typed to a question and sent off, `> TEXT` must stand in what the last command said (white
/// space aside), `= RULE STATUS DUE` is how the newest instance of a duty must stand, `= RULE -` that
/// there is none, `= against RULE RULE` which duties are overdue, failed or unknown, or `-` for none.
/// `CASE` stands for the case, `ENTRY` for the newest entry, `DESK` for the folder.
struct LifeSession {
  private let desk: Desk
  private var number = ""
  private var entry = ""
  private var said = ""
  private(set) var checks = 0

  init() throws {
    desk = try Desk(now: "2025-01-01T08:00")
    try desk.found()
  }

  mutating func run(_ line: String, at place: String) throws {
    let words = line.split(separator: " ").map(String.init)
    switch words[0] {
    case "@": try desk.setNow(words[1])
    case "$": try run(Array(words.dropFirst()), expecting: .done, place)
    case "%": try type(line.dropFirst(2), place)
    case "!":
      let code = try #require(Int32(words[1]).flatMap(Commands.ExitStatus.init(rawValue:)))
      try run(Array(words.dropFirst(2)), expecting: code, place)
    case ">":
      checks += 1
      let text = line.dropFirst(2).filter { !$0.isWhitespace }
      #expect(said.contains(text), "\(place): \(said)")
    case "=": words[1] == "against" ? try checkAll(words, place) : try check(words, place)
    default: throw DeskError("\(place): \(line)")
    }
  }

  private mutating func run(
    _ words: [String], expecting status: Commands.ExitStatus, _ place: String
  ) throws {
    let words = words.map(filledIn)
    let result = try desk.run(words + ["--passphrase-file", desk.path("pass")])
    checks += 1
    #expect(result.status == status, "\(place): \(result.err)")
    try take(result, said: result.out + result.err, of: words)
  }

  /// Runs a command at a terminal, and types an answer to each of its questions.
  private mutating func type(_ line: Substring, _ place: String) throws {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let words = parts[0].split(separator: " ").map(String.init).map(filledIn)
    let terminal = ScriptedTerminal(
      parts.dropFirst().map { filledIn($0) + Typed.enter }.joined())
    let result = try desk.run(
      words + ["--passphrase-file", desk.path("pass")], at: terminal)
    checks += 1
    let shown = "\(place): \(result.err)\(terminal.transcript)"
    #expect(result.status == .done && terminal.rest == 0, "\(shown)")
    try take(result, said: terminal.transcript + result.out + result.err, of: words)
  }

  private func filledIn(_ word: String) -> String {
    switch word {
    case "CASE": number
    case "ENTRY": entry
    default: word.replacing("DESK", with: desk.folder)
    }
  }

  /// Keeps what a command said, and the case and the entry that it made.
  private mutating func take(
    _ result: Desk.Result, said text: String, of words: [String]
  ) throws {
    said = text.filter { !$0.isWhitespace }
    guard result.status == .done else { return }
    if words.starts(with: ["case", "open"]) { number = try Self.number(in: result.out) }
    let hex = result.out.split { !$0.isHexDigit }.first { $0.count == 32 }
    if let hex { entry = String(hex) }
  }

  private static func number(in text: String) throws -> String {
    let found = text.split { !$0.isASCII || $0.isWhitespace }.first { $0.count == 11 }
    return String(try #require(found))
  }

  private func duties() throws -> [[String: Any]] {
    try desk.json("show \(number)")["obligations"] as? [[String: Any]] ?? []
  }

  /// Compares what stands against the office, as `= against I11 F04`.
  private mutating func checkAll(_ words: [String], _ place: String) throws {
    checks += 1
    let against = try duties().filter { duty in
      ["overdue", "failed", "unknown"].contains(duty["status"] as? String)
    }
    let rules = Set(against.compactMap { $0["rule"] as? String }).sorted()
    let listed = words.dropFirst(2).filter { $0 != "-" }
    let told = against.map {
      "\($0["rule"] ?? "") \($0["status"] ?? "") \($0["due"] ?? "")"
    }
    #expect(rules == listed.sorted(), "\(place): \(told)")
  }

  private mutating func check(_ words: [String], _ place: String) throws {
    checks += 1
    let duties = try duties()
    let newest = duties.last { $0["rule"] as? String == words[1] }
    let status = newest?["status"] as? String ?? "-"
    let due = newest?["due"] as? String
    #expect(status == words[2], "\(place): \(words[1]) is \(status), due \(due ?? "-")")
    if words.count > 3 { #expect(due == words[3], "\(place): \(words[1])") }
  }
}
