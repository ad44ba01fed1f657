import Commands
import Foundation
import Testing

@Suite struct `What a command writes` {
  private func verified(
    language: String, columns: Int?, variables: [String: String] = [:]
  ) throws -> Desk.Result {
    let desk = try Desk()
    try desk.found()
    return try desk.run(
      ["verify", "--passphrase-file", desk.path("pass")], language: language,
      errorColumns: columns, variables: variables)
  }

  @Test(arguments: [("zh", "核验记录"), ("en", "Checking entries")])
  func `is progress in one line that is wiped, where errors go to a terminal`(
    language: String, words: String
  ) throws {
    let result = try verified(language: language, columns: 80)
    #expect(result.status == .done)
    #expect(result.err == "\r\(words)…\u{1B}[K\r\u{1B}[K")
  }

  @Test func `is progress in plain lines where lines are not to be rewritten`() throws {
    let result = try verified(language: "zh", columns: 80, variables: ["ACCESSIBLE": "1"])
    #expect(result.err == "核验记录…\n")
  }

  @Test func `is no progress where errors go elsewhere`() throws {
    #expect(try verified(language: "zh", columns: nil).err.isEmpty)
  }

  @Test func `is missed where the device takes no more`() throws {
    let program = Desk.programFolder + "/guitu"
    let result = try Shell.run(
      "/bin/sh", ["-c", "'\(program)' help > /dev/full"],
      variables: ["HOME": "/nonexistent", "GUITU_LANG": "en"])
    #expect(result.status == 1)
    #expect(result.out.contains("could not all be written"))
  }

  @Test func `is a copy in a folder of any name, and none where the folder is not there`() throws {
    let desk = try Desk()
    try desk.found()
    let folder = desk.path("U盘备份")
    let missing = try desk.open("backup \(folder)/copy.guitu")
    #expect(missing.status == .notFound && missing.err.contains("U盘要先插好"), "\(missing.err)")
    #expect(!FileManager.default.fileExists(atPath: folder))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    #expect(try desk.open("backup \(folder)/copy.guitu").status == .done)
    #expect(FileManager.default.fileExists(atPath: folder + "/copy.guitu"))
  }

  @Test func `is nothing with --plain where there is only a confirmation`() throws {
    let desk = try Desk()
    try desk.found()
    let result = try desk.open("backup \(desk.path("copy")) --plain")
    #expect(result.status == .done && result.out.isEmpty)
    let merged = try desk.open("merge \(desk.path("copy")) --plain")
    #expect(merged.status == .done && merged.out == "0\n")
  }
}
