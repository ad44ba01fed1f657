import Foundation

extension Desk {
  /// An office with people rescued in 2025, half of them women.
  static func office(_ area: String, people: Int) throws -> Desk {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: area)
    for index in 0..<people {
      _ = try desk.openCase(
        "--sex \(index.isMultiple(of: 2) ? "female" : "male") --age \(20 + index) "
          + "--rescued 2025-03-11 --area 510104")
    }
    return desk
  }

  /// Runs a statement with SQLite's own command line, past the program.
  func sqlite(_ sql: String, in name: String) throws {
    let result = try Shell.run("/usr/bin/sqlite3", [path(name), sql])
    guard result.status == 0 else { throw DeskError(result.out) }
  }
}

/// Runs other programs.
enum Shell {
  static func run(
    _ program: String, _ arguments: [String], variables: [String: String]? = nil,
    input: String? = nil
  ) throws -> (status: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let variables { process.environment = variables }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
