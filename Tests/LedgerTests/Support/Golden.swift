import Foundation
import Testing

/// Recorded files beside the tests, written anew when `RECORD_GOLDEN=1` asks for it.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Writes a file where recording is asked for, and then fails, so that no run is green by recording.
  static func record(_ text: @autoclosure () throws -> String, to name: String) throws {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else { return }
    try Data(text().utf8).write(to: folder.appending(path: name))
    Issue.record("recorded \(name) anew: look at the difference, then run without RECORD_GOLDEN")
  }
}
