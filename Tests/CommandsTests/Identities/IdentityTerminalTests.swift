import Foundation
import Testing

@Suite(.enabled(if: Tmux.isThere, "tmux is not installed: run .ci/setup"))
struct `A terminal after an identity was asked for` {
  private static let planted = ["欧阳试名", "10000001234", "试岭村"]

  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: "2020-06-30T09:00")
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2020-01-05 --area 510104")
  }

  /// Types name, phone and village, with a slip taken back, up to the check.
  private func fillIn(_ tmux: Tmux) throws {
    try tmux.run("guitu identity set \(number) --passphrase-file $PASS; echo end''ed $?")
    try tmux.wait(for: "姓名(没有就留空):")
    try tmux.type("欧阳试名名")
    try tmux.press("BSpace", "Enter", "Enter", "Enter")
    try tmux.wait(for: "电话(没有就留空):")
    try tmux.run("10000001234")
    try tmux.wait(for: "电话(还有")
    try tmux.press("Enter", "Enter")
    try tmux.wait(for: "村、社区(没有就留空):")
    try tmux.run("试岭村")
    try tmux.press("Enter", "Enter", "Enter", "Enter")
    let shown = try tmux.wait(for: "回车登记")
    #expect(Self.planted.allSatisfy(shown.contains) && !shown.contains("试名名"), "\(shown)")
  }

  private func expectNothingLeft(_ tmux: Tmux) throws {
    let text = try tmux.everything()
    for value in Self.planted { #expect(!text.contains(value), "\(text)") }
  }

  @Test func `holds nothing, whether it was kept, called off or broken off`() throws {
    let tmux = try Tmux(at: desk, language: "zh")
    try tmux.run("seq 200")
    for (end, code) in [("C-c", 130), ("q", 2), ("C-l", 0)] {
      try fillIn(tmux)
      try tmux.press(end)
      if end != "C-c" { try tmux.press("Enter") }
      try tmux.wait(for: "ended \(code)")
      try expectNothingLeft(tmux)
      try tmux.run("clear; echo still''here")
      try tmux.wait(for: "stillhere")
    }
  }

  @Test func `holds nothing when it was resized or the program told to end`() throws {
    let tmux = try Tmux(at: desk, language: "zh")
    try tmux.run("seq 200")
    for signal in ["TERM", "HUP"] {
      try tmux.run("clear")
      try fillIn(tmux)
      try tmux.resize(columns: 60, rows: 12)
      try tmux.resize(columns: 80, rows: 24)
      let program = try #require(try tmux.runningProgram)
      _ = try Shell.run("/bin/kill", ["-\(signal)", program])
      try tmux.wait(for: "ended 130")
      try expectNothingLeft(tmux)
    }
  }
}
