import Casebook
import Commands
import Domain
import Foundation
import Testing
import Vault

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

  /// An office of thirty cases whose ledger holds four releases of one year, each with more people.
  private func desk(women: [Int]) throws -> Desk {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<30 {
      _ = try desk.openCase(
        "--sex \(index < 18 ? "female" : "male") --age \(18 + index) "
          + "--rescued 2025-0\(1 + index % 9)-11 --area 510104")
    }
    let casebook = try Casebook(at: desk.path("casebook.guitu"))
    let session = try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase("一句 测试口令"), memory: DeviceMemory(folder: desk.path("memory")))
    let city = try #require(AreaCode("510100"))
    for (place, count) in women.enumerated() {
      let others = 10 * (place + 2)
      let digest = Array(repeating: UInt8(place), count: 32)
      let record = ReleaseRecord(
        id: "2024-\(place + 1)", period: .year(2024),
        cutOff: try #require(Day("2025-\(["03-31", "06-30", "09-30", "12-31"][place])")),
        level: .county, area: try #require(AreaCode("510104")),
        tables: [.init(name: "persons-sex", unit: "persons", period: .year(2024))],
        headsRoot: digest, cells: digest, predecessor: nil)
      let cells = [count, others, count + others].map(ReleaseCounts.Cell.count)
      let shown = ReleaseCounts.Shown(
        name: "persons-sex", unit: "persons", period: .year(2024),
        categories: ["female", "male-or-unrecorded"],
        rows: [ReleaseCounts.ShownRow(area: city, cells: cells)])
      let now = Moment(try #require(Day("2026-01-0\(place + 1)")), minute: 540)
      try session.publish(
        record, ReleaseCounts(release: digest, shown: [shown], counted: []),
        after: try session.office().releases, now: now)
    }
    return desk
  }
}
