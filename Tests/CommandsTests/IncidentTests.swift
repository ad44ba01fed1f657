import Commands
import Domain
import Foundation
import Testing

/// Publishing in an office whose earlier releases already give numbers away.
@Suite struct `A privacy incident` {
  private static let build = "site build --period 2025 --level county"

  @Test func `is told by name and never by value, and ends the command until it is known`() throws {
    let desk = try desk(women: [10, 12, 15, 15])
    let refused = try desk.open("\(Self.build) --out \(desk.path("site"))", language: "en")
    #expect(refused.status == .refused)
    let lines = refused.err.split(separator: "\n")
    #expect(lines.contains { $0.contains("give 3 protected numbers away") })
    let told = lines.filter { $0.contains("Persons rescued, by sex") }
    #expect(told.count == 3)
    #expect(told.allSatisfy { $0.contains("Chengdu") && $0.contains("2024") })
    let numbers = told.flatMap { $0.split { !$0.isNumber } }.filter { $0.count < 3 }
    #expect(numbers.allSatisfy { $0.count == 2 }, "months and days of cut-offs alone")
    #expect(!FileManager.default.fileExists(atPath: desk.path("site")))
    let chinese = try desk.open("\(Self.build) --out \(desk.path("site"))")
    #expect(chinese.status == .refused && chinese.err.contains("隐私事件"))
    let plan = try desk.open("site plan --period 2025 --level county")
    #expect(plan.status == .done && plan.err.contains("泄露了 3 个数字"))
    let known = try desk.open("\(Self.build) --out \(desk.path("site")) --after-incident")
    #expect(known.status == .done, "\(known.err)")
    #expect(known.err.contains("泄露了 3 个数字"))
  }

  @Test func `is none where every release adds enough`() throws {
    let desk = try desk(women: [10, 20, 35, 50])
    let built = try desk.open("\(Self.build) --out \(desk.path("site"))")
    #expect(built.status == .done, "\(built.err)")
  }

  /// A county's office whose ledger holds four releases of one year, each with more people.
  private func desk(women: [Int]) throws -> Desk {
    let desk = try Desk.county(now: "2026-02-01T09:00")
    let city = try #require(AreaCode("510100"))
    for (place, count) in women.enumerated() {
      let others = 10 * (place + 2)
      let cells = [count, others, count + others].map(ReleaseCounts.Cell.count)
      try desk.enter(
        "2024-\(place + 1)", of: (.county, "510104"),
        cutOff: "2025-\(["03-31", "06-30", "09-30", "12-31"][place])",
        Desk.personsBySex(.year(2024), [(city, cells)]), digest: UInt8(place))
    }
    return desk
  }
}
