import Commands
import Foundation
import Testing

/// Runs the lines of a life on a desk of its own.
///
/// `@ TIME` sets the clock, `$ WORDS` runs a command that must succeed, `! CODE WORDS` one that must
/// end with that exit code, `> TEXT` must stand in what the last command said (white space aside),
/// `= RULE STATUS DUE` is how the newest instance of a duty must stand, `= RULE -` that there is none.
/// `CASE` stands for the case, `ENTRY` for the newest entry.
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
    case "!":
      let code = try #require(Int32(words[1]).flatMap(Commands.ExitStatus.init(rawValue:)))
      try run(Array(words.dropFirst(2)), expecting: code, place)
    case ">":
      checks += 1
      let text = line.dropFirst(2).filter { !$0.isWhitespace }
      #expect(said.contains(text), "\(place): \(said)")
    case "=": try check(words, place)
    default: throw DeskError("\(place): \(line)")
    }
  }

  private mutating func run(
    _ words: [String], expecting status: Commands.ExitStatus, _ place: String
  ) throws {
    let words = words.map { $0 == "CASE" ? number : $0 == "ENTRY" ? entry : $0 }
    let result = try desk.run(words + ["--passphrase-file", desk.path("pass")])
    checks += 1
    #expect(result.status == status, "\(place): \(result.err)")
    said = (result.out + result.err).filter { !$0.isWhitespace }
    guard result.status == .done else { return }
    if words.starts(with: ["case", "open"]) { number = try Self.number(in: result.out) }
    let hex = result.out.split { !$0.isHexDigit }.first { $0.count == 32 }
    if let hex { entry = String(hex) }
  }

  private static func number(in text: String) throws -> String {
    let found = text.split { !$0.isASCII || $0.isWhitespace }.first { $0.count == 11 }
    return String(try #require(found))
  }

  private mutating func check(_ words: [String], _ place: String) throws {
    checks += 1
    let duties = try desk.json("show \(number)")["obligations"] as? [[String: Any]] ?? []
    let newest = duties.last { $0["rule"] as? String == words[1] }
    let status = newest?["status"] as? String ?? "-"
    let due = newest?["due"] as? String
    #expect(status == words[2], "\(place): \(words[1]) is \(status), due \(due ?? "-")")
    if words.count > 3 { #expect(due == words[3], "\(place): \(words[1])") }
  }
}
