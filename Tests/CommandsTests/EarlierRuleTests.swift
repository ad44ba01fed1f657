import Casebook
import Commands
import Domain
import Foundation
import Testing
import Vault

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

  /// An office of eighteen women and twelve men whose ledger has the year of their rescue.
  private func desk(showing cells: [ReleaseCounts.Cell]?) throws -> Desk {
    let desk = try Desk(now: "2026-01-15T09:00")
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
    let digest = Array(repeating: UInt8(7), count: 32)
    let day = try #require(Day("2026-01-15"))
    let record = ReleaseRecord(
      id: "2025-1", period: .year(2025), cutOff: day, level: .county,
      area: try #require(AreaCode("510104")),
      tables: [.init(name: "persons-sex", unit: "persons", period: .year(2025))],
      headsRoot: digest, cells: digest, predecessor: nil)
    let city = try #require(AreaCode("510100"))
    let shown = ReleaseCounts.Shown(
      name: "persons-sex", unit: "persons", period: .year(2025),
      categories: ["female", "male-or-unrecorded"],
      rows: [ReleaseCounts.ShownRow(area: city, cells: cells ?? [])])
    // Counts of another digest are none of this release.
    let own = cells == nil ? Array(repeating: UInt8(8), count: 32) : digest
    try session.publish(
      record, ReleaseCounts(release: own, shown: [shown], counted: []),
      after: try session.office().releases, now: Moment(day, minute: 545))
    return desk
  }
}
