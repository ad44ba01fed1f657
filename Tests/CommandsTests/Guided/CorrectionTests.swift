import Commands
import Foundation
import Testing

@Suite struct `A correction` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: "2026-11-27T09:00")
    try desk.found()
    number = try desk.openCase("--sex female --age 30 --rescued 2026-11-01 --area 510104")
  }

  private func timeline() throws -> [[String: Any]] {
    try #require(try desk.json("show \(number)")["timeline"] as? [[String: Any]])
  }

  private func particulars() throws -> [String: String] {
    try #require(try timeline().first?["particulars"] as? [String: String])
  }

  /// A visit by phone that found a stable life.
  private func visit() throws -> String {
    try desk.log(
      number, "visit --date 2026-11-20 --detail visit-mode=phone --detail life-situation=stable")
  }

  @Test func `changes the particulars it names and leaves the others`() throws {
    let entry = try visit()
    let result = try desk.open(
      "amend \(entry) --detail visit-mode=home --reason 记错了方式")
    #expect(result.status == .done, "\(result.err)")
    #expect(try particulars() == ["visit-mode": "home", "life-situation": "stable"])
    #expect(try timeline().first?["amended"] as? Bool == true)
    #expect(try desk.json("verify")["problems"] as? [String] == [])
  }

  @Test func `refuses a particular that its kind has not`() throws {
    let entry = try visit()
    let result = try desk.open("amend \(entry) --detail grade=1 --reason 记错了")
    #expect(result.status == .badData)
    #expect(result.err.contains("visit-mode"))
    #expect(try particulars()["visit-mode"] == "phone")
  }

  @Test func `shows what stands at the terminal, and offers what the kind has`() throws {
    let entry = try visit()
    let enter = Typed.enter
    let keys = enter + "2" + enter + "2026-11-19" + enter + "抄错" + enter + enter
    let (result, transcript) = try desk.sit("amend \(entry)", keys)
    #expect(result.status == .done, "\(result.err)\(transcript)")
    #expect(try timeline().first?["date"] as? String == "2026-11-19")
    #expect(transcript.contains("2026-11-20 回访(\(entry.prefix(8)))"))
    #expect(transcript.contains("还没有改任何一项"))
    #expect(transcript.contains("2026-11-20(周五) → 2026-11-19(周四)"))
    #expect(transcript.contains("回访方式"))
    #expect(!transcript.contains("残疾等级"))
  }

  @Test func `asks for the case and offers its milestones, the latest first`() throws {
    _ = try visit()
    _ = try desk.log(number, "admission --date 2026-11-02")
    let keys = [number, "2", "3", "offered", "slip", ""].map { $0 + Typed.enter }.joined()
    let (result, transcript) = try desk.sit("amend", keys, language: "en")
    #expect(result.status == .done, "\(result.err)\(transcript)")
    #expect(transcript.contains("1  2026-11-20 Follow-up visit"), "\(transcript)")
    let steps = try timeline().map { $0["step"] as? String }
    #expect(steps == ["offered", nil], "\(steps)")
  }

  @Test func `takes a case in the place of the entry, and asks again where it is no milestone`()
    throws
  {
    _ = try visit()
    let zeros = String(repeating: "0", count: 32)
    let keys = [zeros, "", Typed.control("u") + "1", "3", "offered", "slip", ""]
    let (result, transcript) = try desk.sit(
      "amend \(number)", keys.map { $0 + Typed.enter }.joined(), language: "en")
    #expect(result.status == .done, "\(result.err)\(transcript)")
    #expect(transcript.contains("No entry \(zeros)"))
    #expect(try timeline().first?["step"] as? String == "offered")
  }

  @Test func `by undo names the last entry before it is taken back, and can be cancelled`() throws {
    _ = try visit()
    let cancelled = try desk.sit("undo", "q" + Typed.enter)
    #expect(cancelled.result.status == .cancelled)
    #expect(cancelled.transcript.contains("\(number) 回访"))
    #expect(try timeline().count == 1)
    #expect(try desk.sit("undo", Typed.enter).result.status == .done)
    #expect(try timeline().isEmpty)
  }
}
