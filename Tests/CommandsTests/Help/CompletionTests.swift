import Domain
import Foundation
import Testing

@testable import Commands

@Suite struct `Completion` {
  @Test(arguments: [
    ("", ["log", "show", "due", "list", "amend", "undo", "case", "help"]),
    ("ca", ["case"]), ("记", ["记", "记录"]), ("case ", ["open", "set", "close", "reopen"]),
    ("个案 结", ["结案"]), ("list --st", ["--stage"]), ("list --stage pla", ["placement"]),
    ("list --stage 安", ["安置"]), ("list --stage = pla", ["placement"]),
    ("case close 222-222-222 --reason ", ["stable", "adult", "withdrawn", "moved"]),
    ("log 222-222-222 vis", ["visit"]), ("log 222-222-222 回", ["回访"]),
    ("help dat", ["dates"]), ("help 隐", ["隐私"]), ("completion z", ["zsh"]),
    ("init --recovery-file ", [":files"]), ("site build --out ", [":folders"]),
    ("log 222-222-222 visit --reference ", []), ("frobnicate ", []), ("find ", []),
  ])
  func `offers what can stand next`(line: String, offers: [String]) throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let result = try Desk().run(["__complete"] + words)
    #expect(result.status == .done)
    #expect(result.err.isEmpty)
    let found = result.out.split(separator: "\n").map {
      String($0.split(separator: "\t", omittingEmptySubsequences: false)[0])
    }
    #expect(Set(offers).isSubset(of: found), "\(found)")
    if line.last != nil, line.last != " " || offers.isEmpty {
      #expect(Set(found) == Set(offers), "\(found)")
    }
  }

  @Test func `does not offer an option twice`() throws {
    let result = try Desk().run(["__complete", "list", "--stage", "placement", "--"])
    #expect(!result.out.contains("--stage"))
    #expect(result.out.contains("--json\t"))
  }

  @Test func `tells what each candidate means in the reader's language`() throws {
    #expect(try Desk().run(["__complete", "lo"]).out == "log\t记录事项\nlock\t立即上锁\n")
    #expect(
      try Desk().run(["__complete", "lo"], language: "en").out
        == "log\tlog a milestone\nlock\tlock at once\n")
  }

  @Test func `says nothing of a locked casebook`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let result = try desk.run(["__complete", "show", ""])
    #expect(result.out.isEmpty && result.err.isEmpty)
    #expect(!number.isEmpty)
  }

  @Test(arguments: ["bash", "zsh"])
  func `works in a shell`(shell: String) throws {
    let completer = ShellCompletion(shell: shell, desk: try ProgramDesk())
    #expect(try completer.candidates("guitu ver") == ["verify"])
    #expect(try completer.candidates("guitu 记") == ["记", "记录"])
    #expect(try completer.candidates("guitu list --stag") == ["--stage"])
    #expect(try completer.candidates("guitu list --stage hu") == ["hukou"])
  }

  @Test(.enabled(if: Self.keepsKeys), arguments: ["bash", "zsh"])
  func `offers case numbers while unlocked, and never identities`(
    shell: String
  ) throws {
    let desk = try ProgramDesk()
    let number = try {
      try #require(try desk.unlock())
      return try desk.openCase()
    }()
    try desk.desk.write("name: 欧阳试名\nphone: 10000001234\n", to: "identity")
    let set = try desk.run(
      "identity set \(number) --from-file \(desk.desk.path("identity")) --no-input")
    #expect(set.status == 0, "\(set.out)")
    let completer = ShellCompletion(shell: shell, desk: desk)
    #expect(try completer.candidates("guitu show ") == [number])
    #expect(try completer.candidates("guitu find ") == [])
    #expect(try completer.candidates("guitu reveal ") == [number])
    let files = try completer.candidates("guitu restore \(desk.desk.folder)/ident")
    #expect(files.last?.hasSuffix("identity") == true)
    #expect(try desk.run("lock").status == 0)
    #expect(try completer.candidates("guitu show ") == [])
  }

  /// Whether the kernel keeps keys here, so that a casebook can be unlocked.
  private static var keepsKeys: Bool {
    do { return try ProgramDesk().unlock() } catch { return false }
  }
}
