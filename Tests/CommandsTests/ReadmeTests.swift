import Foundation
import Testing

/// The sessions of the README, which readers copy line by line.
@Suite struct `The README` {
  private static let fence = "```sh session"

  @Test func `has a session in each of its two languages`() throws {
    #expect(try Self.sessions().count == 2)
  }

  @Test(arguments: 0..<2)
  func `has sessions whose every line runs`(index: Int) throws {
    let sessions = try Self.sessions()
    try #require(sessions.indices.contains(index))
    let desk = try Desk()
    // The trace tells which line it was.
    let result = try Shell.run(
      "/bin/bash",
      ["-euxo", "pipefail", "-c", "cd '\(desk.folder)'\n\(sessions[index])"],
      variables: [
        "HOME": desk.folder, "PATH": "\(Desk.programFolder):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      ])
    #expect(result.status == 0, "\(result.out)")
    #expect(FileManager.default.fileExists(atPath: desk.path("site/index.html")))
  }

  @Test func `names no file that is not there`() throws {
    let names = try Self.text().split(separator: "`").filter { name in
      ["Sources/", "Tests/", "Templates/", "Site/"].contains { name.hasPrefix($0) }
        && !name.contains("|")
    }
    #expect(names.count > 20)
    for name in names {
      #expect(
        FileManager.default.fileExists(atPath: Self.root.appending(path: String(name)).path),
        "\(name)")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  private static func text() throws -> String {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The fenced blocks that are sessions, each without its fences.
  private static func sessions() throws -> [String] {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0] == fence }.map { start in
      lines[(start + 1)...].prefix { $0 != "```" }.joined(separator: "\n")
    }
  }
}
