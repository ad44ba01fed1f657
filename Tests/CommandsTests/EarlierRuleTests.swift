import Commands
import Domain
import Foundation
import Testing

/// Periods that were published by a program which hid other cells.
@Suite struct `A release of an earlier rule of hiding` {
  private static let build = "site build --period 2025 --level county --as-of 2026-01-15"

  @Test func `is told from one whose records changed, with what to do`() throws {
    let desk = try desk(showing: [.marked("c"), .marked("c"), .count(30)])
    let refused = try desk.open("\(Self.build) --out \(desk.path("site"))", language: "en")
    #expect(refused.status == .refused)
    #expect(refused.err.contains("2025-1 was published by an earlier rule of hiding"))
    #expect(refused.err.contains("stays valid") && !refused.err.contains("are not those"))
    let chinese = try desk.open("\(Self.build) --out \(desk.path("site"))")
    #expect(chinese.status == .refused && chinese.err.contains("以前的隐去规则"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("site")))
    // The casebook opens as before, and the next period is published.
    #expect(try desk.open("verify").status == .done)
    let cut = try desk.open(
      "\(Self.build) --area 510105 --out \(desk.path("cut"))", language: "en")
    #expect(cut.status == .refused && cut.err.contains("earlier rule"))
    try desk.setNow("2027-02-01T09:00")
    let next = try desk.open(
      "site build --period 2026 --level county --out \(desk.path("next"))")
    #expect(next.status == .done, "\(next.err)")
  }

  @Test func `is none where a shown number is another`() throws {
    let desk = try desk(showing: [.count(19), .count(12), .count(31)])
    let refused = try desk.open("\(Self.build) --out \(desk.path("site"))", language: "en")
    let told = refused.err.replacing("\n", with: " ")
    #expect(refused.status == .refused && told.contains("are not those it was published"))
  }

  @Test func `cannot be told without its numbers`() throws {
    let desk = try desk(showing: nil)
    let refused = try desk.open("\(Self.build) --out \(desk.path("site"))", language: "en")
    #expect(refused.status == .refused && refused.err.contains("cannot be told whether"))
  }

  /// A county's office whose ledger has the year of its people's rescue.
  private func desk(showing cells: [ReleaseCounts.Cell]?) throws -> Desk {
    let desk = try Desk.county(now: "2026-01-15T09:00")
    let city = try #require(AreaCode("510100"))
    try desk.enter(
      "2025-1", of: (.county, "510104"), cutOff: "2026-01-15",
      Desk.personsBySex(.year(2025), [(city, cells ?? [])]), digest: 7, keepsCounts: cells != nil)
    return desk
  }
}
