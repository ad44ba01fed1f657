import Commands
import Domain
import Foundation
import Synchronization
import Vault

/// Somebody at a terminal who presses keys and knows the passphrase of a desk's casebook.
final class Seat: Sendable {
  private let terminal: ScriptedTerminal
  private let asked = Mutex(0)
  private let out = Mutex("")
  private let err = Mutex("")

  init(_ keys: String) { terminal = ScriptedTerminal(keys, height: 400) }

  /// How often the passphrase was asked for.
  var passphrases: Int { asked.withLock { $0 } }

  /// How many keys were never asked for.
  var rest: Int { terminal.rest }
  var isRaw: Bool { terminal.isRaw }
  var results: String { out.withLock { $0 } }
  var transcript: String { terminal.transcript }

  func run(
    _ line: String, at desk: Desk, now: String, language: String = "zh"
  ) throws -> Commands.ExitStatus {
    guard let date = EventDate(now), let minute = date.minute else { throw DeskError(now) }
    let moment = Moment(date.earliest, minute: minute)
    let environment = Environment(
      now: { moment },
      variables: [
        "HOME": desk.folder, "GUITU_CASEBOOK": desk.path("casebook.guitu"),
        "GUITU_LANG": language, "GUITU_HOME": Bundle.main.bundlePath,
      ], programFolder: Desk.programFolder,
      console: Console(
        write: { text in self.out.withLock { $0 += text } },
        writeError: { text in self.err.withLock { $0 += text } }, readInput: { [] },
        askSecret: { _ in
          self.asked.withLock { $0 += 1 }
          return "一句 测试口令"
        }, terminal: { self.terminal.terminal }),
      passphraseCost: try PassphraseCost(logN: 10, r: 1, p: 1))
    return CommandLineRunner.run(line.split(separator: " ").map(String.init), in: environment)
  }
}
