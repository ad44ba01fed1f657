import Commands
import Foundation
import Testing

/// Every command reads dates as they are spoken, from Friday, 27 November 2026.
@Suite struct `Spoken dates in flags` {
  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: "2026-11-27T09:00")
    try desk.found()
    number = try desk.openCase("--sex female --age 30 --rescued 上周三 --area 510104")
  }

  @Test func `case open takes a weekday of last week`() throws {
    let facts = try desk.json("show \(number)")["facts"] as? [String: Any]
    #expect(facts?["rescued"] as? String == "2026-11-18")
  }

  @Test func `case set takes days ago`() throws {
    #expect(try desk.open("case set \(number) rescued=10天前").status == .done)
    let facts = try desk.json("show \(number)")["facts"] as? [String: Any]
    #expect(facts?["rescued"] as? String == "2026-11-17")
  }

  @Test func `log and amend take yesterday and a weekday`() throws {
    let entry = try desk.log(number, "counselling --date 昨天")
    #expect(try timeline() == ["2026-11-26"])
    #expect(try desk.open("amend \(entry) --date 上周五 --reason 日期抄错").status == .done)
    #expect(try timeline() == ["2026-11-20"])
  }

  @Test func `case close and reopen take yesterday`() throws {
    let closed = try desk.open("case close \(number) --reason stable --date 前天")
    #expect(closed.status == .done, "\(closed.err)")
    let facts = try desk.json("show \(number)")["facts"] as? [String: Any]
    #expect(facts?["closed"] as? String == "2026-11-25")
    let reopened = try desk.open("case reopen \(number) --reason 情况有变 --date yesterday")
    #expect(reopened.status == .done, "\(reopened.err)")
  }

  @Test func `what is spoken of is counted from the day taken as today`() throws {
    let entry = try desk.open("log \(number) counselling --date 昨天 --as-of 2026-11-21")
    #expect(entry.status == .done, "\(entry.err)")
    #expect(try timeline() == ["2026-11-20"])
  }

  private func timeline() throws -> [String] {
    let lines = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    return lines.compactMap { $0["date"] as? String }
  }
}
