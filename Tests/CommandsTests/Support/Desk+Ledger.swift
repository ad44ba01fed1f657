import Casebook
import Domain
import Testing
import Vault

extension Desk {
  /// A county's office with eighteen women and twelve men rescued in 2025.
  static func county(now: String) throws -> Desk {
    let desk = try Desk(now: now)
    try desk.found()
    for index in 0..<30 {
      _ = try desk.openCase(
        "--sex \(index < 18 ? "female" : "male") --age \(18 + index) "
          + "--rescued 2025-0\(1 + index % 9)-11 --area 510104")
    }
    return desk
  }

  /// A session of the office's only member.
  func session() throws -> Session {
    let casebook = try Casebook(at: path("casebook.guitu"))
    return try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase("一句 测试口令"), memory: DeviceMemory(folder: path("memory")))
  }

  /// A table of persons by sex with a row for each of some areas.
  static func personsBySex(
    _ period: Period, _ rows: [(AreaCode, [ReleaseCounts.Cell])]
  ) -> ReleaseCounts.Shown {
    ReleaseCounts.Shown(
      name: "persons-sex", unit: "persons", period: period,
      categories: ["female", "male-or-unrecorded"],
      rows: rows.map { ReleaseCounts.ShownRow(area: $0, cells: $1) })
  }

  /// Enters a release in the ledger, on the day up to which it counted, that shows one table about its
  /// own period; the digest of its cells repeats a byte, and its numbers are kept or not.
  func enter(
    _ id: String, of office: (Level, String), cutOff: String, _ shown: ReleaseCounts.Shown,
    digest byte: UInt8, keepsCounts: Bool = true
  ) throws {
    let digest = Array(repeating: byte, count: 32)
    let day = try #require(Day(cutOff))
    let record = ReleaseRecord(
      id: id, period: shown.period, cutOff: day, level: office.0,
      area: try #require(AreaCode(office.1)),
      tables: [.init(name: shown.name, unit: shown.unit, period: shown.period)],
      headsRoot: digest, cells: digest, predecessor: nil)
    // Counts of another digest are none of this release.
    let own = keepsCounts ? digest : digest.map { ~$0 }
    let session = try session()
    try session.publish(
      record, ReleaseCounts(release: own, shown: [shown], counted: []),
      after: try session.office().releases, now: Moment(day, minute: 500))
  }
}
