import Commands
import Foundation
import Testing

/// How long it takes at the keyboard: three keys a second, and a second and a half to read each screen,
/// the first list among them.
@Suite struct `A new user's first counselling milestone` {
  private static let now = "2026-06-10T09:00"
  private static let keysASecond = 3.0
  private static let secondsAScreen = 1.5
  /// The word that shows the list, and its Enter.
  private static let start = 6

  private let desk: Desk
  private let number: String

  init() throws {
    desk = try Desk(now: Self.now)
    try desk.found()
    number = try desk.openCase("--sex male --age 40 --rescued 2026-06-01 --area 510104")
    _ = try desk.log(number, "admission --date 2026-06-05T17:00")
  }

  /// Every Enter brings a screen, and the list is one before the first.
  private func seconds(_ keys: String) -> Double {
    let screens = keys.count { $0 == "\r" } + 1
    return Double(Self.start + keys.count) / Self.keysASecond
      + Double(screens) * Self.secondsAScreen
  }

  private func kinds() throws -> [String] {
    let events = try desk.json("show \(number)")["timeline"] as? [[String: Any]] ?? []
    return events.compactMap { $0["kind"] as? String }
  }

  @Test(arguments: ["xlsd", "counselling", "xinlishudao"])
  func `takes under 20 seconds by the case and a word for it`(word: String) throws {
    // The list shows the number with hyphens, which need not be typed; Enter takes today, then all.
    let keys = number.filter { $0 != "-" } + " \(word)\r" + "\r" + "\r" + "\r"
    let seat = Seat(keys)
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(seat.rest == 0)
    #expect(try kinds().contains("counselling"))
    #expect(seconds(keys) < 20, "\(seconds(keys)) s")
  }

  @Test func `takes under 20 seconds when slips are made and taken back`() throws {
    let name = number.filter { $0 != "-" }
    let keys =
      "\(name) xlsf\u{7F}d\r" + "zt\u{7F}\u{7F}\r" + "\r" + "\r"
    let seat = Seat(keys)
    #expect(try seat.run("", at: desk, now: Self.now) == .done, "\(seat.transcript)")
    #expect(try kinds().contains("counselling"))
    #expect(seconds(keys) < 20, "\(seconds(keys)) s")
  }
}
