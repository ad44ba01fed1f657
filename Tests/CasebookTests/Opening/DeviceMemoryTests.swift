import Domain
import Foundation
import Ledger
import Testing

@testable import Casebook

struct DeviceMemoryTests {
  @Test func `a device goes on with its chain, a copy begins one of its own`() throws {
    let devices = try Devices(2)
    for session in devices.sessions {
      for _ in 0..<2 { _ = try session.openCase(Sample.facts, now: Sample.now) }
    }
    let again = try devices.open(
      devices.first.casebook.file.path, as: devices.first, memory: "memory-1")
    _ = try again.openCase(Sample.facts, now: Sample.now)
    #expect(try again.verify().chains.map(\.entries) == [5])
    #expect(try devices.sessions[1].verify().chains.map(\.entries).sorted() == [2, 2])
  }

  @Test func `where the memory is lost a new chain begins and nothing else changes`() throws {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    try FileManager.default.removeItem(atPath: devices.path("memory-1"))
    _ = try devices.first.log(Sample.visit(), in: number, now: Sample.now)
    let report = try devices.first.verify()
    #expect(report.chains.map(\.entries).sorted() == [1, 3])
    #expect(report.problems == [])
    #expect(try devices.first.state(of: number).milestones.count == 1)
  }

  @Test(arguments: ["", "x y z\n", "\u{0}\u{0}", "00 1 00\n", "1 2 3 4 5\n"])
  func `a memory that does not read is a lost one`(text: String) throws {
    let devices = try Devices()
    let folder = devices.path("memory-1")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    _ = try devices.first.openCase(Sample.facts, now: Sample.now)
    #expect(try devices.first.verify().chains.count == 2)
    #expect(try devices.first.problems() == [])
  }

  @Test func `a restored casebook gets a new chain and is not called set back`() throws {
    let devices = try Devices()
    let path = devices.first.casebook.file.path
    try devices.first.casebook.backUp(to: devices.path("backup"))
    for round in 1...3 {
      let session = try devices.open(path, as: devices.first, memory: "memory-1")
      _ = try session.openCase(Sample.facts, now: Sample.now)
      let backup = try devices.open(devices.path("backup"), as: session, memory: "memory-b")
      try Restoring(backup, over: path).restore()
      let restored = try devices.open(path, as: session, memory: "memory-1")
      #expect(try restored.problems() == [], "round \(round)")
      _ = try restored.openCase(Sample.facts, now: Sample.now)
      #expect(try restored.verify().chains.map(\.entries).sorted() == [1, 2], "round \(round)")
    }
  }
}
