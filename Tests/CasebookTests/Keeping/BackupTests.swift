import Domain
import Foundation
import Ledger
import Testing

@testable import Casebook

struct BackupTests {
  @Test func `a backup while a writer writes is the casebook of one moment`() async throws {
    let devices = try Devices()
    let session = devices.first
    let number = try session.openCase(Sample.facts, now: Sample.now)
    async let written = write(40, of: number, by: session)
    var counts: [Int] = []
    for round in 0..<4 {
      let path = devices.path("backup-\(round)")
      try Casebook(at: session.casebook.file.path).backUp(to: path)
      let copy = try devices.open(path, as: session, memory: "memory-\(round)")
      #expect(try copy.problems() == [])
      counts.append(try copy.state(of: number).milestones.count)
    }
    #expect(counts == counts.sorted())
    let entries = try await written
    #expect(entries.count == 40)
    #expect(try session.state(of: number).milestones.map(\.entry) == entries)
    #expect(try session.problems() == [])
  }

  @Test func `a backup never replaces a file`() throws {
    let devices = try Devices()
    let path = devices.path("backup")
    try Data("文件".utf8).write(to: URL(filePath: path))
    #expect(throws: LedgerError.alreadyExists(path: path)) {
      try devices.first.casebook.backUp(to: path)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("文件".utf8))
  }

  @Test func `only its owner can read a backup`() throws {
    let devices = try Devices()
    let path = devices.path("backup")
    try devices.first.casebook.backUp(to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  /// Logs visits one by one, each on a later day.
  @concurrent
  private func write(
    _ count: Int, of number: CaseNumber, by session: Session
  ) async throws -> [EntryID] {
    try (1...count).map { try session.log(Sample.visit($0), in: number, now: Sample.now) }
  }
}
