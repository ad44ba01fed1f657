import Commands
import Foundation
import Testing

@Suite struct `Bad input` {
  @Test(arguments: [
    ("case open --sex woman --age 17 --rescued 2026-01-05 --area 510104", "--sex"),
    ("case open --sex female --age 18-14 --rescued 2026-01-05 --area 510104", "18-14"),
    ("case open --sex female --age 17 --rescued 2025-11-31 --area 510104", "2025-11-31"),
    ("case open --sex female --age 17 --rescued 2027-01-01 --area 510104", "2027-01-01"),
    ("case open --sex female --age 17 --rescued 2026-01-05 --area 999999", "999999"),
    ("case open --sex female --age 17 --rescued 2026-01-05 --area 510100", "510100"),
    ("case open --sex female --born 2027-01 --rescued 2026-01-05 --area 510104", "2027-01"),
    ("case open --sex female --age 20 --rescued 2026-01-05 --area 金江区", "510104"),
    ("log AAA-AAA-AAA visit", "AAA-AAA-AAA"),
    ("undo zz", "zz"),
    ("due --within x", "--within"),
    ("due --as-of 2026-02-30", "2026-02-30"),
    ("list --stage nowhere", "nowhere"),
    ("list --lang fr", "fr"),
    ("unlock --minutes 0", "--minutes"),
    ("site build --out x --period 2026Q5", "2026Q5"),
  ])
  func `is named and refused with exit code 65`(line: String, names: String) throws {
    let desk = try Desk()
    try desk.found()
    let before = try desk.json("verify")["entries"] as? Int
    for language in ["zh", "en"] {
      let result = try desk.open(line, language: language)
      #expect(result.status == .badData, "\(result)")
      #expect(result.err.contains(names), "\(result.err)")
      #expect(result.out.isEmpty)
    }
    #expect(try desk.json("verify")["entries"] as? Int == before)
  }

  @Test func `all problems are named at once`() throws {
    let desk = try Desk()
    try desk.found()
    let result = try desk.open(
      "case open --sex woman --age x --rescued 2025-02-30 --area 1 --identity maybe")
    #expect(result.status == .badData)
    for flag in ["--sex", "--age", "--rescued", "--area", "--identity"] {
      #expect(result.err.contains(flag))
    }
  }

  @Test(arguments: [
    ("case open --sex female", ["--age", "--rescued", "--area"]),
    ("init", ["--office", "--member", "--recovery-file"]),
    ("amend 00000000000000000000000000000000 --date 2026-01-01", ["--reason"]),
    ("identity set 222-222-222", ["--from-file"]),
    ("site build", ["--out", "--period"]),
  ])
  func `missing values are exit code 64 and named`(line: String, flags: [String]) throws {
    let desk = try Desk()
    try desk.found()
    let result = try desk.open(line + " --no-input")
    #expect(result.status == .usage, "\(result)")
    for flag in flags { #expect(result.err.contains(flag), "\(result.err)") }
  }

  @Test(arguments: ["frobnicate", "log --frob", "show"])
  func `a command line that does not parse is a usage error`(line: String) throws {
    let desk = try Desk()
    let result = try desk.run(line)
    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
  }

  @Test func `a future milestone is refused and nothing changes`() throws {
    let desk = try Desk(now: "2026-06-30T09:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    for date in ["2026-07-01", "2026-06-30T09:01"] {
      let result = try desk.open("log \(number) visit --date \(date)")
      #expect(result.status == .badData)
      #expect(result.err.contains(date.replacing("T", with: " ")))
    }
    #expect(try desk.open("log \(number) visit --date 2026-06-30T09:00").status == .done)
  }

  @Test func `a wrong passphrase is exit code 4`() throws {
    let desk = try Desk()
    try desk.found()
    try desk.write("falsch\n", to: "other")
    let result = try desk.run("list --passphrase-file \(desk.path("other"))")
    #expect(result.status == .locked)
    #expect(try desk.run("list --no-input").status == .locked)
  }

  @Test func `a file that is no casebook, and one of a newer format, are exit code 65`() throws {
    let desk = try Desk()
    try desk.found()
    try desk.write("这不是个案库", to: "casebook.guitu-text")
    let text = try desk.open("list --casebook \(desk.path("casebook.guitu-text"))")
    #expect(text.status == .badData)
    #expect(text.err.contains("casebook.guitu-text"))
    try desk.sqlite("CREATE TABLE t (x); PRAGMA application_id = 7;", in: "foreign.guitu")
    #expect(try desk.open("list --casebook \(desk.path("foreign.guitu"))").status == .badData)
    try desk.sqlite("PRAGMA user_version = 9;", in: "casebook.guitu")
    let newer = try desk.open("list")
    #expect(newer.status == .badData)
    #expect(newer.err.contains("9"))
  }

  @Test func `no casebook, no case, no entry are exit code 3`() throws {
    let desk = try Desk()
    #expect(try desk.run("list").status == .notFound)
    try desk.found()
    #expect(try desk.open("show 222-222-222").status == .notFound)
    #expect(try desk.open("undo 00000000000000000000000000000000").status == .notFound)
    #expect(try desk.open("undo").status == .notFound)
  }

  @Test func `folders to read that are not there are exit code 3`() throws {
    let desk = try Desk()
    #expect(try desk.run("site verify \(desk.path("nowhere"))").status == .notFound)
    let pages = try desk.run(
      "site pages --content \(desk.path("nowhere")) --out \(desk.path("out"))")
    #expect(pages.status == .notFound)
  }

  @Test func `a member's name is checked before anything is made`() throws {
    let desk = try Desk()
    try desk.write("口令\n", to: "pass")
    for name in ["恢复密钥", String(repeating: "长", count: 65)] {
      let result = try desk.run(
        "init --office 510104 --member \(name) --recovery-file \(desk.path("recovery")) "
          + "--passphrase-file \(desk.path("pass"))")
      #expect(result.status == .badData)
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("casebook.guitu")))
    #expect(!FileManager.default.fileExists(atPath: desk.path("recovery")))
  }

  @Test func `demo never replaces a casebook that is no demo`() throws {
    let desk = try Desk()
    try desk.found()
    try FileManager.default.createDirectory(
      atPath: desk.path("out"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: desk.path("casebook.guitu"), toPath: desk.path("out/demo.guitu"))
    let before = try desk.bytes("out/demo.guitu")
    let result = try desk.run("demo --cases 5 --out \(desk.path("out"))")
    #expect(result.status == .conflict)
    #expect(try desk.bytes("out/demo.guitu") == before)
  }

  @Test func `init never replaces a file`() throws {
    let desk = try Desk()
    try desk.found()
    let before = try desk.bytes("casebook.guitu")
    let again = try desk.open(
      "init --office 510104 --member 社工乙 --recovery-file \(desk.path("second"))")
    #expect(again.status == .conflict)
    #expect(try desk.bytes("casebook.guitu") == before)
    #expect(!FileManager.default.fileExists(atPath: desk.path("second")))
    let code = try desk.open(
      "init --office 510104 --member 社工乙 --casebook \(desk.path("b.guitu")) "
        + "--recovery-file \(desk.path("recovery"))")
    #expect(code.status == .conflict)
    #expect(!FileManager.default.fileExists(atPath: desk.path("b.guitu")))
  }
}
