import Commands
import Domain
import Foundation
import Synchronization
import Vault

/// A worker's desk: a folder of its own, a fixed clock, and the program run in this process.
final class Desk: Sendable {
  struct Result {
    let status: ExitStatus
    let out: String
    let err: String
  }

  let folder: String
  private let clock: Mutex<Moment>

  /// Takes the time that is now, as `2026-06-30T09:00`.
  init(now: String = "2026-06-30T09:00") throws {
    folder = NSTemporaryDirectory() + "guitu-\(Self.freshName())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    clock = Mutex(try Self.moment(now))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func setNow(_ now: String) throws {
    let moment = try Self.moment(now)
    clock.withLock { $0 = moment }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  /// Runs a command line, words separated by spaces, on this desk's casebook.
  @discardableResult
  func run(_ line: String, language: String = "zh", input: String = "") throws -> Result {
    try run(line.split(separator: " ").map(String.init), language: language, input: input)
  }

  @discardableResult
  func run(
    _ words: [String], language: String = "zh", input: String = "",
    at terminal: ScriptedTerminal? = nil, errorColumns: Int? = nil,
    variables: [String: String] = [:]
  ) throws -> Result {
    let out = Mutex("")
    let err = Mutex("")
    let cost = try PassphraseCost(logN: 10, r: 1, p: 1)
    let environment = Environment(
      now: { self.clock.withLock { $0 } },
      variables: [
        "HOME": folder, "GUITU_CASEBOOK": path("casebook.guitu"), "GUITU_LANG": language,
        "GUITU_HOME": Bundle.main.bundlePath,
      ].merging(variables) { $1 }, programFolder: Self.programFolder,
      console: Console(
        write: { text in out.withLock { $0 += text } },
        writeError: { text in err.withLock { $0 += text } },
        readInput: { Array(input.utf8) }, askSecret: { _ in nil },
        terminal: { terminal?.terminal }, errorColumns: { errorColumns }), passphraseCost: cost)
    let status = CommandLineRunner.run(words, in: environment)
    return Result(status: status, out: out.withLock { $0 }, err: err.withLock { $0 })
  }

  /// Makes the casebook and keeps it open to every following command by its passphrase file.
  func found(office: String = "510104", member: String = "社工甲") throws {
    try write("一句 测试口令\n", to: "pass")
    let result = try run(
      "init --office \(office) --member \(member) --recovery-file \(path("recovery")) "
        + "--assessment PIA-2026-01 --passphrase-file \(path("pass"))")
    guard result.status == .done else { throw DeskError(result.err) }
  }

  /// Runs a command with the passphrase file.
  @discardableResult
  func open(
    _ line: String, language: String = "zh", input: String = "",
    at terminal: ScriptedTerminal? = nil, variables: [String: String] = [:]
  ) throws -> Result {
    let words = "\(line) --passphrase-file \(path("pass"))".split(separator: " ").map(String.init)
    return try run(
      words, language: language, input: input, at: terminal, variables: variables)
  }

  /// Runs a command with the passphrase file at a terminal where keys are pressed.
  @discardableResult
  func sit(
    _ line: String, _ keys: String, language: String = "zh"
  ) throws -> (result: Result, transcript: String) {
    let terminal = ScriptedTerminal(keys)
    let words = line.split(separator: " ").map(String.init)
    let result = try run(
      words + ["--passphrase-file", path("pass")], language: language, at: terminal)
    guard terminal.rest == 0 else { throw DeskError("\(terminal.rest) keys were not asked for") }
    return (result, terminal.transcript)
  }

  /// Runs a command with `--json` and gives the object it prints.
  func json(_ line: String, language: String = "zh") throws -> [String: Any] {
    let result = try open("\(line) --json", language: language)
    guard result.status == .done,
      let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
        as? [String: Any]
    else { throw DeskError("\(line): \(result.status) \(result.err)\(result.out)") }
    return object
  }

  /// Opens a case and gives its number.
  func openCase(_ flags: String) throws -> String {
    guard let number = try json("case open \(flags)")["case"] as? String else {
      throw DeskError("no case number")
    }
    return number
  }

  /// Logs a milestone and gives its entry.
  func log(_ number: String, _ flags: String) throws -> String {
    guard let entry = try json("log \(number) \(flags)")["entry"] as? String else {
      throw DeskError("no entry")
    }
    return entry
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// The folder that holds the program and its resources.
  static var programFolder: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
  }

  /// A name of its own without digits, eleven of which would read like a phone number on a command
  /// line.
  static func freshName() -> String {
    UUID().uuidString.lowercased().filter { $0 != "-" }
      .map { letter in
        letter.wholeNumberValue.map { String("ghijklmnop".dropFirst($0).prefix(1)) } ?? "\(letter)"
      }
      .joined()
  }

  private static func moment(_ text: String) throws -> Moment {
    guard let date = EventDate(text), let minute = date.minute else { throw DeskError(text) }
    return Moment(date.earliest, minute: minute)
  }
}

struct DeskError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
