import Foundation

extension Desk {
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
