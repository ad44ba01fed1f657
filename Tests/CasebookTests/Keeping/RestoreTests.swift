import Domain
import Foundation
import Ledger
import Testing

@testable import Casebook

struct RestoreTests {
  @Test func `a backup takes the place of the casebook`() throws {
    let devices = try Devices()
    let (path, number) = try backedUp(devices)
    let later = try devices.first.log(Sample.visit(7), in: number, now: Sample.now)
    try restore(devices, over: path)
    let restored = try devices.open(path, as: devices.first, memory: "memory-1")
    #expect(try restored.state(of: number).milestones.count == 1)
    #expect(try !restored.state(of: number).milestones.map(\.entry).contains(later))
    #expect(try restored.problems() == [])
    #expect(!FileManager.default.fileExists(atPath: path + ".arriving"))
  }

  @Test func `a casebook that is gone comes back`() throws {
    let devices = try Devices()
    let (_, number) = try backedUp(devices)
    let path = devices.path("gone.guitu")
    try restore(devices, over: path)
    let restored = try devices.open(path, as: devices.first, memory: "memory-2")
    #expect(try restored.state(of: number).milestones.count == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `what an interrupted restore left behind is in nobody's way`() throws {
    let devices = try Devices()
    let (path, number) = try backedUp(devices)
    for suffix in ["", "-wal", "-shm"] {
      try Data("rest".utf8).write(to: URL(filePath: path + ".arriving" + suffix))
    }
    try restore(devices, over: path)
    let restored = try devices.open(path, as: devices.first, memory: "memory-1")
    #expect(try restored.state(of: number).milestones.count == 1)
  }

  @Test(arguments: [
    "DELETE FROM entries WHERE sequence = 4",
    "UPDATE entries SET sealed = zeroblob(length(sealed)) WHERE sequence = 3",
    "UPDATE chains SET head = zeroblob(32)",
    "DELETE FROM entry_keys",
  ])
  func `a damaged backup leaves the casebook as it was`(sql: String) throws {
    let devices = try Devices()
    let (path, number) = try backedUp(devices)
    _ = try devices.first.log(Sample.visit(7), in: number, now: Sample.now)
    try Shell.sqlite(sql, in: devices.path("backup"))
    let before = try devices.first.contents()
    #expect {
      try restore(devices, over: path)
    } throws: { error in
      if case CasebookError.otherDamaged = error { true } else { false }
    }
    let session = try devices.open(path, as: devices.first, memory: "memory-1")
    #expect(try session.contents() == before)
    #expect(try session.problems() == [])
    #expect(!FileManager.default.fileExists(atPath: path + ".arriving"))
  }

  @Test func `a backup cut short leaves the casebook as it was`() throws {
    let devices = try Devices()
    let (path, number) = try backedUp(devices)
    let backup = devices.path("backup")
    let whole = try Data(contentsOf: URL(filePath: backup))
    for length in [0, 100, 4_096, whole.count / 2, whole.count - 4_096] {
      try Data(whole.prefix(length)).write(to: URL(filePath: backup))
      #expect(throws: (any Error).self, "\(length)") { try restore(devices, over: path) }
    }
    #expect(try devices.first.state(of: number).milestones.count == 1)
    #expect(try devices.first.problems() == [])
  }

  /// A casebook with one visit, and a backup of it.
  private func backedUp(_ devices: Devices) throws -> (path: String, number: CaseNumber) {
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    _ = try devices.first.log(Sample.visit(), in: number, now: Sample.now)
    try devices.first.casebook.backUp(to: devices.path("backup"))
    return (devices.first.casebook.file.path, number)
  }

  private func restore(_ devices: Devices, over path: String) throws {
    let backup = try devices.open(
      devices.path("backup"), as: devices.first, memory: "memory-backup")
    try Restoring(backup, over: path).restore()
  }
}
