import Foundation

/// Runs other programs.
enum Shell {
  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw ShellError(output: text) }
    return text
  }

  /// Runs a statement with SQLite's own command line, past the program.
  @discardableResult
  static func sqlite(_ sql: String, in path: String) throws -> String {
    try run("/usr/bin/sqlite3", [path, sql])
  }
}

struct ShellError: Error {
  let output: String
}
