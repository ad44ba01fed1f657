import Commands
import Testing

@Suite struct `What was refused` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk()
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
  }

  @Test(arguments: [
    ("merge nope.guitu", Commands.ExitStatus.notFound, ["没有 nope.guitu", "U盘"]),
    ("due --within -3", .usage, ["“-3”以短横开头", "guitu help due"]),
    ("case set NUMBER born", .badData, ["born=值"]),
    ("case set NUMBER bron=2010", .badData, ["born"]),
    ("case open --sex woman", .usage, ["--rescued", "--sex:没有“woman”"]),
    ("init --office 999999", .usage, ["--member", "没有区划“999999”"]),
    ("undo 123", .badData, ["guitu show"]),
    ("undo 00000000000000000000000000000000", .notFound, ["guitu show"]),
    ("log NUMBER visit --date 2026-07-02", .badData, ["guitu due"]),
    ("case reopen NUMBER --reason 误结", .conflict, ["guitu case close NUMBER"]),
    ("help 日起", .usage, ["guitu help 日期"]),
    ("due --ics /nowhere/due.ics", .failed, ["文件夹是否存在"]),
    ("list --casebook nope.guitu", .notFound, ["GUITU_CASEBOOK"]),
    ("case set NUMBER exploitation=child,woman", .badData, ["只填一项"]),
    ("archive transfer NUMBER --to 北京", .badData, ["case close", "moved"]),
    ("man ../man", .usage, ["guitu man", "--out", "guitu help man"]),
    ("hardship raise NUMBER --kind 住房,医疗 --department CIV", .badData, ["只填一项"]),
  ])
  func `says what to do next`(line: String, status: Commands.ExitStatus, words: [String]) throws {
    let result = try desk.open(line.replacing("NUMBER", with: number))
    #expect(result.status == status, "\(result.err)")
    let said = Self.bare(result.err)
    for word in words {
      #expect(said.contains(Self.bare(word.replacing("NUMBER", with: number))), "\(said)")
    }
  }

  @Test func `as taken back twice, closed twice or no milestone says what helps`() throws {
    let entry = try desk.log(number, "visit --date 2026-06-01")
    let undone = try desk.open("undo \(entry)")
    let again = try desk.open("undo \(entry)")
    #expect(again.status == .conflict && Self.bare(again.err).contains("撤销那次撤销"))
    #expect(undone.status == .done)
    _ = try desk.open("case set \(number) disability=none")
    let facts = try desk.open("undo --plain").out.filter { !$0.isWhitespace }
    let amended = try desk.open("amend \(facts) --date 2026-06-02 --reason 抄错")
    #expect(amended.status == .badData && Self.bare(amended.err).contains("guitucaseset"))
    _ = try desk.open("case close \(number) --reason stable --date 2026-06-29")
    let closed = try desk.open("case close \(number) --reason stable --date 2026-06-29")
    #expect(closed.status == .conflict)
    #expect(Self.bare(closed.err).contains("guitucasereopen\(number)"))
  }

  @Test func `in a note never speaks of the shell, in an argument it does`() throws {
    try desk.write("电话13800138000\n", to: "note.txt")
    let line = "log \(number) visit --date 2026-06-01"
    let note = try desk.open("\(line) --note-file \(desk.path("note.txt"))")
    #expect(note.status == .badData && !note.err.contains("shell"), "\(note.err)")
    #expect(note.err.contains("请改写"))
    let argument = try desk.open("\(line) --provider 电话13800138000")
    #expect(argument.status == .badData && argument.err.contains("shell"), "\(argument.err)")
  }

  @Test func `as a file of own limits without its first line says which`() throws {
    try desk.write("rule: F01\n", to: "own.yaml")
    let result = try desk.open("protocol check \(desk.path("own.yaml"))")
    #expect(result.status == .badData)
    #expect(result.err.contains("overrides") && result.err.contains("办理规程"), "\(result.err)")
  }

  /// A text without the spaces and ends of lines that wrapping puts in.
  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
