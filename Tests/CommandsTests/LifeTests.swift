import Commands
import Foundation
import Testing

/// Whole lives as a worker would record them, each a file of commands with what is expected of them.
@Suite struct `Whole lives at the command line` {
  @Test(arguments: ["toddler", "girl", "woman"])
  func `every milestone, refusal and clock of a life is as worked out on paper`(
    life: String
  ) throws {
    var session = try LifeSession()
    let lines = try Self.lines(of: life)
    for (place, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      try session.run(line, at: "\(life).session:\(place + 1)")
    }
    #expect(session.checks > 30, "the file was read")
  }

  private static func lines(of life: String, file: String = #filePath) throws -> [String] {
    let path = URL(filePath: file).deletingLastPathComponent().appending(
      path: "Lives/\(life).session")
    return try String(contentsOf: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }
}
