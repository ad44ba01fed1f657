import Casebook
import Commands
import Domain
import Foundation
import Ledger
import Testing

/// The worlds behind a release, sealed with it in the casebook and checked by `verify`.
@Suite struct `The proof of a release` {
  private static let build = "site build --period 2025 --level county"

  private func published() throws -> Desk {
    let desk = try Desk.county(now: "2026-02-01T09:00")
    let built = try desk.open("\(Self.build) --out \(desk.path("site"))")
    guard built.status == .done else { throw DeskError(built.err) }
    return desk
  }

  private func proofs(_ desk: Desk, _ status: Commands.ExitStatus) throws -> [[String: Any]] {
    let result = try desk.open("verify --json")
    #expect(result.status == status, "\(result)")
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    return object?["proofs"] as? [[String: Any]] ?? []
  }

  @Test func `is kept with it and holds, in both languages`() throws {
    let desk = try published()
    let proof = try #require(try proofs(desk, .done).first)
    #expect(proof["status"] as? String == "holds" && proof["release"] as? String == "2025-1")
    #expect(proof["worlds"] as? Int ?? 0 > 10 && proof["hiddenNumbers"] as? Int ?? 0 > 20)
    let chinese = try desk.open("verify").out.replacing("\n", with: "")
    #expect(chinese.contains("公布 2025-1:证明成立") && chinese.contains("未发现问题"))
    let english = try desk.open("verify", language: "en").out.replacing("\n", with: " ")
    #expect(english.contains("Release 2025-1: its proof holds"))
  }

  @Test func `stands nowhere in the file in the clear`() throws {
    let desk = try published()
    let session = try desk.session()
    let office = try session.office()
    let record = try #require(office.releases.first)
    let kept = WitnessCodec.encode(try #require(try office.witnesses(of: record)))
    var bytes = Data()
    for name in ["casebook.guitu", "casebook.guitu-wal"]
    where FileManager.default.fileExists(atPath: desk.path(name)) {
      bytes += try Data(contentsOf: URL(filePath: desk.path(name)))
    }
    // Neither the counts, nor the worlds, nor the names of tables and areas around them.
    let pieces = stride(from: 40, to: kept.count - 24, by: 24).map { kept[$0..<$0 + 24] }
      .filter { Set($0).count > 5 }
    for piece in pieces { #expect(bytes.range(of: Data(piece)) == nil, "\(piece)") }
    #expect(pieces.count > 30 && bytes.count > kept.count)
  }

  @Test func `holds after cases were erased, for it asks no case`() throws {
    let desk = try published()
    try desk.sqlite("DELETE FROM entry_keys WHERE case_number IS NOT NULL;", in: "casebook.guitu")
    // The keys that are missing are told as damage of the cases; the proof is not touched by it.
    let proof = try #require(try proofs(desk, .damaged).first)
    #expect(proof["status"] as? String == "holds")
  }

  @Test func `that a member changed is found, and is kept anew with the site`() throws {
    let desk = try published()
    let session = try desk.session()
    let office = try session.office()
    let record = try #require(office.releases.first)
    let kept = try #require(try office.witnesses(of: record))
    try session.keep(kept.withoutWorlds, now: Moment(record.cutOff, minute: 600))
    let broken = try #require(try proofs(desk, .damaged).first)
    #expect(broken["status"] as? String == "broken" && broken["worlds"] as? Int == 0)
    let told = try desk.open("verify").out.replacing("\n", with: "")
    #expect(told.contains("✗ 公布 2025-1,2025 的人:") && told.contains("不能说明它们推不出"))
    let english = try desk.open("verify", language: "en").out.replacing("\n", with: " ")
    #expect(english.contains("have no two worlds 5 or more apart"))
    let again = try desk.open("\(Self.build) --out \(desk.path("site")) --as-of 2026-02-01")
    #expect(again.status == .done, "\(again.err)")
    #expect(try proofs(desk, .done).first?["status"] as? String == "holds")
    // Built once more, nothing is entered.
    let count = try desk.session().office().releases.count
    let before = try proofs(desk, .done).count
    #expect(count == 1 && before == 1)
  }

  @Test func `of an earlier program's release is not there, and of another office's is elsewhere`()
    throws
  {
    let desk = try Desk.county(now: "2026-02-01T09:00")
    let city = try #require(AreaCode("510100"))
    let shown = Desk.personsBySex(.year(2024), [(city, [.count(20), .count(21), .count(41)])])
    try desk.enter("2024-1", of: (.county, "510104"), cutOff: "2025-01-31", shown, digest: 1)
    try desk.enter("2024-1", of: (.city, "510100"), cutOff: "2025-02-28", shown, digest: 2)
    let found = try proofs(desk, .done).map { $0["status"] as? String }
    #expect(found == ["missing", "elsewhere"])
    let told = try desk.open("verify").out.replacing("\n", with: "")
    #expect(told.contains("没有保存它的证明") && told.contains("由成都市公布"))
  }

  @Test func `that a newer program kept, or nobody can read, is told as such`() throws {
    let desk = try published()
    let session = try desk.session()
    let record = try #require(try session.office().releases.first)
    for (bytes, words) in [([UInt8(9)], "请更新 guitu"), ([1, 2, 3], "读不出来")] {
      _ = try session.append([
        Draft(
          id: EntryID(Bits128(high: UInt64(bytes.count), low: 7)),
          content: .office(.releaseWitnessed(release: record.cells, worlds: bytes)),
          recorded: Moment(record.cutOff, minute: 700))
      ])
      #expect(try proofs(desk, .damaged).first?["status"] as? String == "broken")
      #expect(try desk.open("verify").out.replacing("\n", with: "").contains(words))
    }
  }
}

extension ReleaseWitnesses {
  fileprivate var withoutWorlds: ReleaseWitnesses {
    ReleaseWitnesses(
      release: release, threshold: threshold, sums: sums,
      populations: populations.map {
        Population(
          unit: $0.unit, period: $0.period, nodes: $0.nodes, hasOffices: $0.hasOffices,
          closedNodes: $0.closedNodes, tables: $0.tables, persons: $0.persons,
          wholeParts: $0.wholeParts, worlds: [])
      })
  }
}
