import Commands
import Foundation
import Testing

/// Cases at the terminal, from Friday, 27 November 2026.
@Suite struct `A case filled in at the terminal` {
  private let desk: Desk

  init() throws {
    desk = try Desk(now: "2026-11-27T09:00")
    try desk.found()
  }

  /// A case of a woman of 30.
  private func opened() throws -> String {
    try desk.openCase("--sex female --age 30 --rescued 2026-11-01 --area 510104")
  }

  private func facts(_ number: String) throws -> [String: Any] {
    try #require(try desk.json("show \(number)")["facts"] as? [String: Any])
  }

  private func only() throws -> String {
    let cases = try #require(try desk.json("list")["cases"] as? [[String: Any]])
    return try #require(cases.first?["case"] as? String)
  }

  @Test func `is opened by its answers, an age where the birth is not known`() throws {
    let keys = ["nv", "", "17", "上周三", "510104", "", "", "", ""].map { $0 + Typed.enter }
    let (result, _) = try desk.sit("case open", keys.joined())
    #expect(result.status == .done, "\(result.err)")
    let facts = try facts(only())
    #expect(facts["sex"] as? String == "female")
    #expect(facts["age"] as? String == "17")
    #expect(facts["rescued"] as? String == "2026-11-18")
    #expect(facts["area"] as? String == "510104")
    #expect(facts["identity"] as? String == "known")
  }

  @Test func `is not asked for an age where the birth is known`() throws {
    let keys = ["male", "2010-05", "昨天", "锦江区", "unknown", "none", "3", ""].map { $0 + Typed.enter }
    let (result, transcript) = try desk.sit("case open", keys.joined(), language: "en")
    #expect(result.status == .done, "\(result.err)")
    #expect(!transcript.contains("Age at rescue"))
    let facts = try facts(only())
    #expect(facts["born"] as? String == "2010-05")
    #expect(facts["identity"] as? String == "unknown")
    #expect(facts["disability"] as? String == "none")
    #expect(facts["exploitation"] as? String == "bought")
  }

  @Test func `is changed fact by fact, and Enter alone changes nothing`() throws {
    let number = try opened()
    let enter = Typed.enter
    let keys = enter + "6" + enter + "51" + Typed.control("u") + "510105" + enter + enter
    let (result, transcript) = try desk.sit("case set \(number)", keys)
    #expect(result.status == .done, "\(result.err)")
    #expect(transcript.contains("修改个案要素:\(number)"))
    #expect(transcript.contains("还没有改任何一项"))
    #expect(transcript.contains("成都市锦江区 → 成都市青羊区"))
    #expect(try facts(number)["area"] as? String == "510105")
  }

  @Test func `is closed and reopened`() throws {
    let number = try opened()
    let closing = try desk.sit(
      "case close \(number)", ["stable", "reunited", "前天", ""].map { $0 + Typed.enter }.joined())
    #expect(closing.result.status == .done, "\(closing.result.err)")
    #expect(try facts(number)["closed"] as? String == "2026-11-25")
    let again = try desk.sit(
      "case reopen", [number, "情况有变", "", ""].map { $0 + Typed.enter }.joined())
    #expect(again.result.status == .done, "\(again.result.err)")
    #expect(try facts(number)["closed"] == nil)
  }

  @Test func `is asked for again by show where there is none of that number`() throws {
    let number = try opened()
    let (result, transcript) = try desk.sit(
      "show", "222-222-222" + Typed.enter + Typed.control("u") + number + Typed.enter)
    #expect(result.status == .done, "\(result.err)")
    #expect(transcript.contains("没有个案 222-222-222"))
    #expect(result.out.contains(number))
  }

  @Test(arguments: [
    ("case open --no-input", ["--sex", "--born / --age", "--rescued", "--area"]),
    ("case set 222-222-222 --no-input", ["要素=值"]),
    ("case close --no-input", ["个案", "--reason"]),
    ("case reopen 222-222-222 --no-input", ["--reason"]),
    ("amend --no-input", ["条目", "--reason", "--detail"]),
  ])
  func `is exit 64 that names what is missing where nobody is asked`(
    line: String, names: [String]
  ) throws {
    let result = try desk.sit(line, "").result
    #expect(result.status == .usage)
    for name in names { #expect(result.err.contains(name), "\(result.err)") }
  }
}
