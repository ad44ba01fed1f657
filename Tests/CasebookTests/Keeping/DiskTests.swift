import Domain
import Foundation
import Ledger
import Testing
import Vault

@testable import Casebook

@Suite(
  .enabled(
    if: SmallDisk.isAvailable,
    "Small and read-only disks are mounted by the superuser; these tests were left out."))
struct DiskTests {
  @Test func `a read-only disk is called that, and nothing changes`() throws {
    let disk = try SmallDisk(kilobytes: 2_048)
    let (devices, path) = try casebook(on: disk)
    try disk.setReadOnly(true)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: LedgerError.readOnly) {
      let session = try devices.open(path, as: devices.first, memory: "memory-2")
      _ = try session.openCase(Sample.facts, now: Sample.now)
    }
    #expect(throws: LedgerError.readOnly) {
      try devices.first.casebook.backUp(to: disk.path("backup"))
    }
    #expect(throws: LedgerError.readOnly) { try found(at: disk.path("new.guitu"), devices) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    try disk.setReadOnly(false)
    try expectWorking(path, devices)
  }

  @Test func `a full disk is called that, and nothing is lost`() throws {
    let disk = try SmallDisk(kilobytes: 1_024)
    let (devices, path) = try casebook(on: disk)
    try disk.fill()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: LedgerError.diskFull) {
      let session = try devices.open(path, as: devices.first, memory: "memory-2")
      _ = try session.openCase(Sample.facts, now: Sample.now)
    }
    #expect(throws: LedgerError.diskFull) {
      try devices.first.casebook.backUp(to: disk.path("backup"))
    }
    #expect(throws: LedgerError.diskFull) { try found(at: disk.path("new.guitu"), devices) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(!FileManager.default.fileExists(atPath: disk.path("new.guitu")))
    #expect(!FileManager.default.fileExists(atPath: disk.path("backup")))
    try disk.makeRoom()
    try expectWorking(path, devices)
  }

  @Test func `a disk that fills up while somebody writes keeps all that was written`() throws {
    let disk = try SmallDisk(kilobytes: 640)
    let (devices, path) = try casebook(on: disk)
    let session = try devices.open(path, as: devices.first, memory: "memory-2")
    var opened: Set<CaseNumber> = []
    #expect(throws: LedgerError.diskFull) {
      for _ in 0..<400 {
        opened.insert(try session.openCase(Sample.facts, now: Sample.now))
      }
    }
    let again = try devices.open(path, as: devices.first, memory: "memory-2")
    #expect(try Set(again.contents().snapshots.keys) == opened)
    let problems = try again.problems()
    #expect(problems == [], "\(problems)")
  }

  /// A casebook copied to the disk and closed.
  private func casebook(on disk: SmallDisk) throws -> (Devices, path: String) {
    let devices = try Devices()
    let path = disk.path("casebook.guitu")
    try devices.first.casebook.backUp(to: path)
    return (devices, path)
  }

  private func found(at path: String, _ devices: Devices) throws {
    _ = try Founding(
      office: Sample.area, name: "社工乙", cost: PassphraseCost(logN: 10, r: 1, p: 1),
      now: Sample.now
    ).found(
      at: path, passphrase: Passphrase(Devices.passphrase),
      memory: DeviceMemory(folder: devices.path("memory-new")))
  }

  private func expectWorking(_ path: String, _ devices: Devices) throws {
    let session = try devices.open(path, as: devices.first, memory: "memory-2")
    let count = try session.entryCount()
    _ = try session.openCase(Sample.facts, now: Sample.now)
    #expect(try session.entryCount() == count + 1)
    #expect(try session.problems() == [])
  }
}
