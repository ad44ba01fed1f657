import Foundation
@testable import Obligations
import Testing

/// The rule tables, one file a stage.
enum RuleTable {
  static let rows: [RuleRow] = {
    do {
      return try read()
    } catch {
      Issue.record(error)
      return []
    }
  }()

  private static func read(file: String = #filePath) throws -> [RuleRow] {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Tables")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    return try names.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { !$1.isEmpty && !$1.hasPrefix("#") }
        .map { number, line in
          try #require(RuleRow(line, place: "\(name):\(number + 1)"), "\(name):\(number + 1)")
        }
    }
  }
}
