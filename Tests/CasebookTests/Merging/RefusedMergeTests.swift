import Domain
import Foundation
import Ledger
import Testing

@testable import Casebook

struct RefusedMergeTests {
  @Test func `a casebook of another founder is no copy of this one`() throws {
    let devices = try Devices()
    let other = try devices.foundOther()
    let before = try bytes(devices.first)
    #expect(throws: LedgerError.differentCasebook) { try devices.first.merge(other) }
    #expect(try bytes(devices.first) == before)
  }

  @Test(arguments: [
    "UPDATE entries SET recorded = recorded + 60 WHERE sequence = 2",
    "DELETE FROM entries WHERE sequence = 2",
    "UPDATE entries SET signature = zeroblob(length(signature)) WHERE sequence = 4",
    "DELETE FROM entry_keys WHERE case_number IS NOT NULL",
    "UPDATE chains SET sequence = 1",
    "DELETE FROM snapshots",
    "UPDATE scope_keys SET signature = zeroblob(length(signature))",
    "UPDATE members SET certificate = zeroblob(length(certificate)) WHERE sealed_keys IS NULL",
    // The largest number SQLite holds: counting on from it would stop the program.
    "UPDATE entries SET number = 9223372036854775807 WHERE sequence = 3",
    "UPDATE entries SET number = 9223372036854775800, sequence = 9223372036854775800",
    "UPDATE entries SET recorded = -9223372036854775800",
    "UPDATE chains SET number = 9223372036854775807",
    "UPDATE snapshots SET entries = 9223372036854775807",
  ])
  func `a damaged copy is refused and changes nothing`(sql: String) throws {
    let devices = try Devices(2)
    let number = try devices.sessions[1].openCase(Sample.facts, now: Sample.now)
    for day in 1...4 {
      _ = try devices.sessions[1].log(Sample.visit(day), in: number, now: Sample.now)
    }
    try Shell.sqlite(sql, in: devices.sessions[1].casebook.file.path)
    let before = try bytes(devices.first)
    #expect {
      _ = try devices.first.merge(devices.sessions[1])
    } throws: { error in
      guard case CasebookError.otherDamaged(let problems) = error else { return false }
      return problems > 0
    }
    #expect(try bytes(devices.first) == before)
    #expect(try devices.first.problems() == [])
  }

  @Test(arguments: [
    "UPDATE chains SET number = 9223372036854775807",
    "UPDATE chains SET sequence = 9223372036854775807",
    "UPDATE snapshots SET entries = 9223372036854775807",
  ])
  func `numbers at the end of the integers do not stop a writer`(sql: String) throws {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    try Shell.sqlite(sql, in: devices.first.casebook.file.path)
    #expect(throws: LedgerError.self) {
      try devices.first.log(Sample.visit(), in: number, now: Sample.now)
    }
    #expect(try !devices.first.problems().isEmpty)
  }

  private func bytes(_ session: Session) throws -> Data {
    try ["", "-wal"].reduce(into: Data()) { bytes, suffix in
      let path = session.casebook.file.path + suffix
      if FileManager.default.fileExists(atPath: path) {
        bytes += try Data(contentsOf: URL(filePath: path))
      }
    }
  }
}
