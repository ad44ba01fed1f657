import Domain
import Foundation
import Ledger
import Testing
import Vault

@testable import Casebook

/// A casebook of every format that was ever released must keep opening.
struct FormatTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "LedgerTests/Fixtures")

  @Test(arguments: 1...5)
  func `a casebook of a recorded format opens, verifies and says what it said`(
    format: Int
  ) throws {
    try record(format)
    let devices = try Devices()
    let path = devices.path("recorded.guitu")
    try FileManager.default.copyItem(at: file("format-\(format).casebook"), to: URL(filePath: path))
    let session = try open(path, format, memory: devices.path("memory-recorded"))
    #expect(try session.problems() == [])
    #expect(try session.contents() == session.storedContents())
    #expect(try CaseDescription.all(in: session) == described(format))
    let office = try session.office()
    #expect(office.area == Sample.area && office.assessment == "PIA-0" && office.isSynthetic)
    #expect(office.releases.map(\.id) == ["2016-1"])
    let counts = office.releases.first.flatMap(office.counts(of:))
    #expect((counts != nil) == (format >= 4))
    let witnesses = try office.releases.first.flatMap { try office.witnesses(of: $0) }
    #expect(witnesses?.populations.map(\.tables[0].counts) == (format >= 5 ? [[9, 8]] : nil))
    _ = try session.openCase(Sample.facts, now: Sample.now)
    #expect(try session.problems() == [])
  }

  @Test func `snapshots of another version are folded anew once, and then kept`() throws {
    let devices = try Devices()
    let path = devices.path("recorded.guitu")
    try FileManager.default.copyItem(at: file("format-1.casebook"), to: URL(filePath: path))
    let session = try open(path, 1, memory: devices.path("memory-recorded"))
    func folded() throws -> Int {
      try session.casebook.file.read {
        try $0.forEachSnapshot(in: .progress, with: session.access) { _, _ in }.count
      }
    }
    #expect(try folded() == session.caseNumbers().count)
    try session.forEachCase { _, _ in }
    #expect(try folded() == 0)
    #expect(try session.problems() == [])
  }

  @Test func `the recorded casebook holds a conflict, a correction and a closed case`() throws {
    let cases = try described(5)
    #expect(cases.count == 3)
    #expect(cases.contains { $0.annotations.count == 8 && !$0.scores.isEmpty })
    #expect(cases.contains { !$0.conflicts.isEmpty && !$0.identity.isEmpty })
    #expect(cases.contains { !$0.sealed.isEmpty && $0.acknowledged.count == 1 })
    #expect(cases.contains { !$0.closing.isEmpty })
    #expect(cases.contains { $0.milestones.joined().contains("amended") })
  }

  /// Records the newest format where there is none yet; one that exists is never written again.
  private func record(_ format: Int) throws {
    let casebook = file("format-\(format).casebook")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1",
      !FileManager.default.fileExists(atPath: casebook.path)
    else { return }
    try FormatRecorder().record(to: casebook.path)
    try Data((Devices.passphrase + "\n").utf8).write(
      to: file("format-\(format).passphrase.txt"))
    let devices = try Devices()
    let copy = devices.path("recorded.guitu")
    try FileManager.default.copyItem(at: casebook, to: URL(filePath: copy))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let cases = try CaseDescription.all(
      in: open(copy, format, memory: devices.path("memory-recorded")))
    try (encoder.encode(cases) + Data("\n".utf8)).write(to: file("format-\(format).json"))
    Issue.record("recorded format \(format): look at it, then run without RECORD_GOLDEN")
  }

  private func open(_ path: String, _ format: Int, memory: String) throws -> Session {
    let passphrase = try String(
      contentsOf: file("format-\(format).passphrase.txt"), encoding: .utf8)
    let casebook = try Casebook(at: path)
    return try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase(String(passphrase.dropLast())), memory: DeviceMemory(folder: memory))
  }

  private func described(_ format: Int) throws -> [CaseDescription] {
    try JSONDecoder().decode(
      [CaseDescription].self, from: Data(contentsOf: file("format-\(format).json")))
  }

  private func file(_ name: String) -> URL { FormatTests.folder.appending(path: name) }
}
