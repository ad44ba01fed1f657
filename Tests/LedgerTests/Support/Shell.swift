import Foundation

/// Runs SQLite's own command line, past the program.
enum Shell {
  static func sqlite(_ sql: String, in path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = [path, sql]
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
}

struct ShellError: Error {
  let output: String
}
