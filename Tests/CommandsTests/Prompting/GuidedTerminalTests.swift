@testable import Commands
import Foundation
import Testing

@Suite(.enabled(if: Tmux.isThere, "tmux is not installed: run .ci/setup"))
struct `A guided form in a terminal` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: "2020-06-30T09:00")
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2020-01-05 --area 510104")
  }

  /// What one language says on the way, and in what words it is answered.
  struct Words {
    let kind: String
    let department: String
    let first: String
    let check: String
    let kept: String
    let offered: String
    let logged: String
  }

  private static let words: [String: Words] = [
    "zh": Words(
      kind: "困难类别:", department: "责任部门:", first: "困难类别[医疗]:", check: "请核对:", kept: "已加密留在本机",
      offered: "有一份未填完", logged: "已登记困难"),
    "en": Words(
      kind: "Kind of hardship:", department: "Department:", first: "[Medical]:",
      check: "Please check:", kept: "kept on this device", offered: "was not finished",
      logged: "Raised"),
  ]

  @Test(arguments: ["zh", "en"])
  func `takes Chinese, deletion, the way back, an interruption and its draft`(
    language: String
  ) throws {
    let words = try #require(Self.words[language])
    let tmux = try Tmux(at: desk, language: language)
    let line = "guitu hardship raise \(number) --passphrase-file $PASS; echo end''ed $?"
    try tmux.run(line)
    try tmux.wait(for: words.kind)
    try tmux.type("医院")
    try tmux.press("BSpace")
    try tmux.type("疗")
    try tmux.wait(for: "\(words.kind) 医疗")
    try tmux.press("Enter")
    try tmux.wait(forLastLine: words.department)
    try tmux.run("<")
    try tmux.wait(for: words.first)
    try tmux.press("Enter")
    try tmux.wait(forLastLine: words.department)
    try tmux.type("妇联会")
    try tmux.press("BSpace", "C-c")
    let broken = try tmux.wait(for: "ended 130")
    #expect(broken.contains(words.kept), "\(broken)")
    try check(broken, language, typed: ["医疗", "妇联"])

    try tmux.run("clear; " + line)
    try tmux.wait(for: words.offered)
    try tmux.press("Enter")
    try tmux.wait(for: "\(words.department) 妇联")
    try tmux.press("Enter")
    try tmux.wait(until: { $0.contains(language == "zh" ? "日期[" : "Date [") })
    try tmux.press("Enter")
    let shown = try tmux.wait(for: words.check)
    #expect(shown.contains(language == "zh" ? "医疗" : "Medical"), "\(shown)")
    try tmux.press("Enter")
    let done = try tmux.wait(for: "ended 0")
    #expect(done.contains(words.logged), "\(done)")
    try check(done, language, typed: ["医疗", "妇联"])
  }

  /// Nothing is wider than the screen, and nothing in the other language.
  private func check(_ screen: String, _ language: String, typed: [String]) throws {
    for row in screen.split(separator: "\n") {
      #expect(DisplayWidth.of(String(row)) <= 80, "\(row)")
    }
    guard language == "en" else { return check(Chinese: screen) }
    let said = typed.reduce(screen) { $0.replacingOccurrences(of: $1, with: "") }
    for row in said.split(separator: "\n") where !row.hasPrefix("$") {
      let strange = row.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
      #expect(strange.isEmpty, "\(row)")
    }
  }

  /// No English words but commands and the codes behind what is offered by number.
  private func check(Chinese screen: String) {
    for row in screen.split(separator: "\n") where !row.hasPrefix("$") {
      if row.trimmingCharacters(in: .whitespaces).first?.isNumber ?? false { continue }
      let said = row.replacing(/guitu [a-z ]+|Ctrl-C|ended \d+|[0-9a-f]{32}/, with: "")
      #expect(said.firstMatch(of: /[A-Za-z]{3,}/) == nil, "\(row)")
    }
  }

  @Test func `keeps a draft when the terminal is gone`() throws {
    let tmux = try Tmux(at: desk, language: "zh")
    for signal in ["HUP", "TERM"] {
      try tmux.run("clear; guitu hardship raise \(number) --passphrase-file $PASS; echo end''ed $?")
      try tmux.wait(until: { $0.contains("困难类别") || $0.contains("未填完") })
      if signal == "TERM" {
        try tmux.press("Enter")
        try tmux.wait(forLastLine: "责任部门:")
      } else {
        try tmux.run("医疗")
        try tmux.wait(forLastLine: "责任部门:")
      }
      let program = try #require(try tmux.runningProgram)
      _ = try Shell.run("/bin/kill", ["-\(signal)", program])
      try tmux.wait(for: "ended 130")
    }
    // The terminal is as it was: what is typed is seen.
    try tmux.run("clear; echo still''here")
    try tmux.wait(for: "stillhere")
  }
}
