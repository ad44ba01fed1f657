import Foundation

/// A desk at which the program runs as a process of its own, unlocked through the kernel's keyring.
struct ProgramDesk {
  let desk: Desk
  let program: String

  init() throws {
    desk = try Desk()
    program = Desk.programFolder + "/guitu"
    try desk.write("测试口令\n", to: "pass")
    let made = try run(
      "init --office 510104 --member 社工甲 --assessment PIA-1 --recovery-file "
        + "\(desk.path("recovery")) --passphrase-file \(desk.path("pass"))")
    guard made.status == 0 else { throw DeskError(made.out) }
  }

  var variables: [String: String] {
    [
      "HOME": desk.folder, "GUITU_CASEBOOK": desk.path("casebook.guitu"), "GUITU_LANG": "en",
      "PATH": "/usr/bin:/bin",
    ]
  }

  func run(_ line: String) throws -> (status: Int32, out: String) {
    try Shell.run(program, line.split(separator: " ").map(String.init), variables: variables)
  }

  /// Unlocks; false where the kernel keeps no keys here.
  func unlock(minutes: Int = 60) throws -> Bool {
    let result = try run("unlock --minutes \(minutes) --passphrase-file \(desk.path("pass"))")
    return result.status == 0
  }

  /// Whether the device keeps duties that were judged.
  func keepsDuties() throws -> Bool {
    let state = desk.path(".local/state")
    return try FileManager.default.subpathsOfDirectory(atPath: state)
      .contains { $0.contains("duties-") }
  }

  func openCase() throws -> String {
    let result = try run(
      "case open --sex male --age 40 --rescued 2026-01-05 --area 510104 --plain --no-input")
    guard result.status == 0 else { throw DeskError(result.out) }
    return result.out.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The entries of a case's timeline.
  func entries(of number: String) throws -> Set<String> {
    let result = try run("show \(number) --plain --no-input")
    return Set(
      result.out.split(separator: "\n").compactMap {
        $0.split(separator: "\t").last.map(String.init)
      })
  }
}
