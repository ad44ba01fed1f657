import Commands
import Foundation
import Testing

@Suite struct `Keeping a casebook at the terminal` {
  @Test func `begins with its office, a member and a file for the code`() throws {
    let desk = try Desk()
    try desk.write("一句 测试口令\n", to: "pass")
    let keys = ["510104", "社工甲", desk.path("recovery"), "PIA-2026-01", ""]
    let (result, _) = try desk.sit("init", keys.map { $0 + Typed.enter }.joined())
    #expect(result.status == .done, "\(result.err)")
    #expect(FileManager.default.fileExists(atPath: desk.path("recovery")))
    #expect(try desk.json("verify")["problems"] as? [String] == [])
  }

  @Test func `asks for another file where the one for the code exists`() throws {
    let desk = try Desk()
    try desk.write("一句 测试口令\n", to: "pass")
    try desk.write("x", to: "taken")
    let again = ["3", Typed.control("u") + desk.path("recovery"), ""]
    let keys = ["510104", "a", desk.path("taken"), "", ""] + again
    let (result, transcript) = try desk.sit(
      "init", keys.map { $0 + Typed.enter }.joined(), language: "en")
    #expect(result.status == .done, "\(result.err)\(transcript)")
    #expect(try String(contentsOfFile: desk.path("taken"), encoding: .utf8) == "x")
  }

  @Test func `shows what a restore replaces before it does`() throws {
    let desk = try Desk()
    try desk.found()
    let copied = try desk.sit("backup", desk.path("copy") + Typed.enter + Typed.enter)
    #expect(copied.result.status == .done)
    _ = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let cancelled = try desk.sit("restore \(desk.path("copy"))", "q" + Typed.enter)
    #expect(cancelled.result.status == .cancelled)
    #expect(cancelled.transcript.contains(desk.path("casebook.guitu")))
    #expect(try (desk.json("list")["cases"] as? [Any])?.count == 1)
    #expect(try desk.sit("restore \(desk.path("copy"))", Typed.enter).result.status == .done)
    #expect(try (desk.json("list")["cases"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    ("init --no-input", ["--office", "--member", "--recovery-file"]),
    ("backup --no-input", ["文件"]), ("restore --no-input", ["文件"]),
    ("merge --no-input", ["文件"]), ("site verify --no-input", ["文件夹"]),
    ("protocol check --no-input", ["文件"]), ("protocol override --no-input", ["文件"]),
    ("identity set --no-input", ["个案", "--from-file"]),
    ("site build --no-input", ["--out", "--period"]),
    ("site pages --no-input", ["--content", "--out"]),
  ])
  func `is exit 64 that names what is missing where nobody is asked`(
    line: String, names: [String]
  ) throws {
    let result = try Desk().run(line)
    #expect(result.status == .usage)
    for name in names { #expect(result.err.contains(name), "\(result.err)") }
  }
}
