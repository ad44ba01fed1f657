import Commands
import Foundation
import Testing

extension Desk {
  /// Attacks folders, and gives the report.
  func attack(
    _ folders: [String]
  ) throws -> (status: Commands.ExitStatus, report: [String: Any]) {
    let result = try run("site attack \(folders.joined(separator: " ")) --json")
    let report = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    #expect(report?["schema"] as? Int == 1, "\(result.err)")
    return (result.status, report ?? [:])
  }

  /// The lines of a data file without the first.
  func lines(_ name: String) throws -> [Substring] {
    try String(contentsOfFile: path(name), encoding: .utf8).split(separator: "\r\n").dropFirst()
      .map { $0 }
  }

  /// Changes lines of a data file.
  func edit(_ name: String, _ change: (String) -> String) throws {
    let lines = try String(contentsOfFile: path(name), encoding: .utf8)
      .split(separator: "\r\n").map(String.init)
    try write(lines.map(change).joined(separator: "\r\n"), to: name)
  }
}
