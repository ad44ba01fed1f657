import Commands
import Foundation
import Testing

/// Words typed about one case that name somebody of another are kept by no way in.
@Suite struct `A value of another case` {
  /// The first ones are in forms that nobody who does not know the values would take for a person's.
  private static let texts = ["已与试例核对", "例儿已告知", "已转wangshili核对", "尾号8000已接通"]
  private static let unknowing = texts.prefix(3)

  @Test(arguments: EntryPath.all)
  func `is stopped on every way into the casebook, and nothing is kept`(path: EntryPath) throws {
    let (desk, number) = try desk()
    let entry = try prepare(path, number, desk)
    let count = try entries(desk)
    // Every way meets the given name, and each other form some of the ways.
    let place = EntryPath.all.firstIndex { $0.name == path.name } ?? 0
    for text in [Self.texts[0], Self.texts[1 + place % (Self.texts.count - 1)]] {
      let result = try run(path, text, number, entry, desk)
      #expect(result.status == .badData, "\(text): \(result.err)")
      #expect(!result.err.contains(text) && !result.out.contains(text))
      #expect(try entries(desk) == count, "\(text)")
    }
    #expect(try run(path, "已核对,照办", number, entry, desk).status == .done)
    #expect(try entries(desk) != count)
  }

  @Test func `is masked in a text about this case`() throws {
    let (desk, number) = try desk()
    for text in Self.texts {
      let masked = try desk.open("redact --case \(number)", input: text)
      #expect(masked.status == .done && masked.out.contains("〔"), "\(text): \(masked.err)")
      #expect(try desk.open("redact --check --case \(number)", input: text).status == .badData)
    }
    for text in Self.unknowing {
      #expect(try desk.run("redact --check", input: text).status == .done, "\(text)")
    }
  }

  private func prepare(_ path: EntryPath, _ number: String, _ desk: Desk) throws -> String {
    var entry = ""
    for line in path.before {
      let words = line.replacing("CASE", with: number) + (line.contains("--json") ? "" : " --json")
      let result = try desk.open(words)
      try #require(result.status == .done, "\(words): \(result.err)")
      let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
      entry = (object as? [String: Any])?["entry"] as? String ?? entry
    }
    return entry
  }

  private func run(
    _ path: EntryPath, _ text: String, _ number: String, _ entry: String, _ desk: Desk
  ) throws -> Desk.Result {
    if let file = path.file { try desk.write(file.replacing("TEXT", with: text), to: "text") }
    return try desk.open(
      path.line.replacing("CASE", with: number).replacing("ENTRY", with: entry)
        .replacing("FILE", with: desk.path("text")).replacing("TEXT", with: text) + " --no-input")
  }

  /// How many entries there are, counted past the program.
  private func entries(_ desk: Desk) throws -> String {
    let sql = "SELECT count(*) FROM entries"
    return try Shell.run("/usr/bin/sqlite3", [desk.path("casebook.guitu"), sql]).out
  }

  /// A desk with a copy of one casebook, which has the case and another one that knows somebody.
  private func desk() throws -> (Desk, String) {
    let (whole, number) = try Self.prepared.get()
    let desk = try Desk()
    for name in ["casebook.guitu", "pass"] {
      try FileManager.default.copyItem(atPath: whole.path(name), toPath: desk.path(name))
    }
    return (desk, number)
  }

  private static let prepared = Result {
    let desk = try Desk()
    try desk.found()
    let flags = "--sex female --age 20 --rescued 2026-03-11 --area 510104"
    let (number, other) = (try desk.openCase(flags), try desk.openCase(flags))
    for (number, identity) in [(number, "alias: 司试本\n"), (other, PlantedForms.identity)] {
      try desk.write(identity, to: "identity.txt")
      try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
    }
    return (desk, number)
  }
}
