import Domain
import Testing

@testable import Casebook

@Suite struct PublishingTests {
  private static func release(_ place: UInt8) throws -> (ReleaseRecord, ReleaseCounts) {
    let digest = Array(repeating: place, count: 32)
    let record = ReleaseRecord(
      id: "2024-\(place)", period: .year(2024), cutOff: try #require(Day("2025-01-31")),
      level: .county, area: try #require(AreaCode("510104")), tables: [], headsRoot: digest,
      cells: digest, predecessor: nil)
    return (record, ReleaseCounts(release: digest, shown: [], counted: []))
  }

  @Test func `a release checked with another ledger is not entered`() throws {
    let devices = try Devices()
    let (one, other) = (try Self.release(1), try Self.release(2))
    let known = try devices.first.office().releases
    try devices.first.publish(one.0, one.1, after: known, now: Sample.now)
    // Both were checked with the empty ledger.
    #expect(throws: ReleasesChanged.self) {
      try devices.first.publish(other.0, other.1, after: known, now: Sample.now)
    }
    let office = try devices.first.office()
    #expect(office.releases == [one.0] && office.counts(of: other.0) == nil)
    try devices.first.publish(other.0, other.1, after: office.releases, now: Sample.now)
    #expect(try devices.first.office().releases == [one.0, other.0])
  }
}
