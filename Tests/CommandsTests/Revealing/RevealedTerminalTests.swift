import Foundation
import Testing

@Suite(.enabled(if: Tmux.isThere, "tmux is not installed: run .ci/setup"))
struct `A terminal after a look at an identity` {
  private static let planted = ["欧阳试名", "10000001234", "测试村"]

  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: "2020-06-30T09:00")
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2020-01-05 --area 510104")
    try desk.write(
      "name: 欧阳试名\nphone: 10000001234\naddress: 样板县测试村3组\n", to: "identity")
    try desk.open("identity set \(number) --from-file \(desk.path("identity"))")
  }

  private func expectNothingLeft(_ tmux: Tmux) throws {
    let text = try tmux.everything()
    for value in Self.planted { #expect(!text.contains(value), "\(text)") }
  }

  private func reveal(_ tmux: Tmux) throws {
    try tmux.run("guitu reveal \(number) --passphrase-file $PASS; echo end''ed $?")
    let shown = try tmux.wait(for: "欧阳试名")
    #expect(Self.planted.allSatisfy(shown.contains), "\(shown)")
  }

  @Test func `holds nothing, however the look ended`() throws {
    let tmux = try Tmux(at: desk, language: "zh")
    try tmux.run("seq 200")
    for (end, code) in [("x", 0), ("Up", 0), ("C-c", 130)] {
      try reveal(tmux)
      try tmux.press(end)
      try tmux.wait(for: "ended \(code)")
      try expectNothingLeft(tmux)
      // No rest of the key is left to the shell, and the terminal echoes again.
      try tmux.run("clear; echo still''here")
      try tmux.wait(for: "stillhere")
    }
  }

  @Test func `holds nothing when it was resized or the program told to end`() throws {
    let tmux = try Tmux(at: desk, language: "en")
    try tmux.run("seq 200")
    try reveal(tmux)
    for (columns, rows) in [(60, 10), (100, 40), (80, 24)] {
      try tmux.resize(columns: columns, rows: rows)
      try tmux.wait(for: "ny key closes")
    }
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    try expectNothingLeft(tmux)
    for signal in ["TERM", "HUP", "INT"] {
      try tmux.run("clear")
      try reveal(tmux)
      let program = try #require(try tmux.runningProgram)
      _ = try Shell.run("/bin/kill", ["-\(signal)", program])
      try tmux.wait(for: "ended 130")
      try expectNothingLeft(tmux)
    }
  }

  @Test(arguments: [true, false])
  func `holds nothing of what was looked for`(hasAlternateScreen: Bool) throws {
    let tmux = try Tmux(at: desk, language: "zh")
    if !hasAlternateScreen { try tmux.dropAlternateScreen() }
    try tmux.run("guitu find --passphrase-file $PASS; echo end''ed $?")
    try tmux.wait(for: "查找:")
    try tmux.type("歐陽試名")
    try tmux.wait(for: "歐陽試名")
    try tmux.press("Enter")
    try tmux.wait(for: "ended 0")
    let text = try tmux.everything()
    #expect(text.contains(number) && !text.contains("歐陽"), "\(text)")
    try expectNothingLeft(tmux)
  }
}
