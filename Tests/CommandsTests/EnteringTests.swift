import Casebook
import Commands
import Domain
import Foundation
import Testing
import Vault

/// Lower offices' sites that must not stand in a ledger.
@Suite struct `A lower office's site` {
  @Test func `that gives a number away with the ledger is refused and not written`() throws {
    // The ledger tells of 40 in the province, Chengdu and Zigong hidden, nobody elsewhere; Chengdu's
    // own site tells of 36, so that Zigong has 4.
    let lower = try Desk.office("510100", people: 36)
    let city = lower.path("city")
    #expect(try lower.open("site build --period 2025 --out \(city)").status == .done)
    let desk = try Desk.office("510000", people: 0)
    try Self.enterProvince(at: desk)
    let before = try desk.bytes("casebook.guitu")
    let entered = try desk.open(
      "site enter \(city) --key \(try lower.session().publicKeyHex)", language: "en")
    #expect(entered.status == .refused, "\(entered.out)\(entered.err)")
    #expect(entered.err.contains("together") && entered.err.contains("Zigong"), "\(entered.err)")
    #expect(!entered.err.contains(" 4 "))
    #expect(try desk.bytes("casebook.guitu") == before)
    let chinese = try desk.open("site enter \(city) --key \(try lower.session().publicKeyHex)")
    #expect(chinese.status == .refused && chinese.err.contains("隐私事件"))
  }

  @Test(arguments: [
    ("cutOff", "2026-13-01"), ("area", "510"), ("period", "2025H1"), ("id", "2025-王试例"),
  ])
  func `that says what this program does not know is told where`(
    field: String, value: String
  ) throws {
    let lower = try Desk.office("510100", people: 12)
    let city = lower.path("city")
    #expect(try lower.open("site build --period 2025 --out \(city)").status == .done)
    try sign(city, by: try lower.session(), saying: field, value)
    let desk = try Desk.office("510000", people: 0)
    let entered = try desk.open("site enter \(city)", language: "en")
    #expect(entered.status == .badData, "\(entered.err)")
    let said = entered.err.replacing("\n", with: " ")
    #expect(said.contains("\(field): a period, day, level or area"), "\(entered.err)")
    #expect(!entered.err.contains("below") && !entered.err.contains("王试例"))
  }

  /// Says something else in `release.json`, and signs and lists that.
  private func sign(
    _ site: String, by session: Session, saying field: String, _ value: String
  ) throws {
    let path = "\(site)/release.json"
    let old = try String(contentsOfFile: path, encoding: .utf8)
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("  \"\(field)\"") ? "  \"\(field)\": \"\(value)\"," : String(line)
    }
    let text = lines.joined(separator: "\n")
    try #require(text != old)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let signature = try session.sign(release: Array(text.utf8))
    try Data(signature).write(to: URL(filePath: "\(path).sig"))
    let manifest = "\(site)/MANIFEST.sha256"
    let listed = try String(contentsOfFile: manifest, encoding: .utf8).split(separator: "\n").map {
      line in
      let name = line.split(separator: " ").last.map(String.init) ?? ""
      guard name.hasPrefix("release.json") else { return String(line) }
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(site)/\(name)")))
      return Digest32(hashing: bytes).hex + line.dropFirst(64)
    }
    try (listed.joined(separator: "\n") + "\n").write(
      toFile: manifest, atomically: true, encoding: .utf8)
  }

  /// Enters a release of an earlier program: the province and its prefectures by sex.
  private static func enterProvince(at desk: Desk) throws {
    let province = Divisions.province
    let rows = ([province] + Divisions.children(of: province.code)).map { division in
      let isHidden = ["510100", "510300"].contains(division.code.description)
      let counts = division == province ? [20, 20, 40] : [0, 0, 0]
      return (
        division.code, counts.map { isHidden ? .marked("c") : ReleaseCounts.Cell.count($0) }
      )
    }
    try desk.enter(
      "2025-1", of: (.province, province.code.description), cutOff: "2026-02-01",
      Desk.personsBySex(.year(2025), rows), digest: 1)
  }
}
