import Foundation
import Testing

/// Compares with a recorded file, or records it anew when `RECORD_GOLDEN` is set, and then fails.
enum Golden {
  static func expect(_ actual: String, _ name: String) throws {
    let url = URL(filePath: "\(Workbench.repository)/Tests/ReportsTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try actual == String(contentsOf: url, encoding: .utf8))
  }
}
