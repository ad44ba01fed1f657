import Domain
import Foundation
import Ledger
import Testing
import Vault

@testable import Casebook

@Suite struct `What was left unfinished` {
  private let devices: Devices
  private let content = Array("counselling 锦民救2026-12".utf8)

  init() throws { devices = try Devices() }

  private var path: String {
    get throws {
      let folder = devices.first.memory.folder
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return "\(folder)/" + (try #require(names.first { $0.hasPrefix("draft-") }))
    }
  }

  @Test func `comes back to who typed it, form by form`() throws {
    let session = devices.first
    #expect(try session.draft(of: "log") == nil)
    try session.keepDraft(content, of: "log")
    try session.keepDraft([1], of: "case open")
    #expect(try session.draft(of: "log") == content)
    #expect(try session.draft(of: "case open") == [1])
    try session.keepDraft([2], of: "log")
    #expect(try session.draft(of: "log") == [2])
    try session.dropDraft(of: "log")
    try session.dropDraft(of: "log")
    #expect(try session.draft(of: "log") == nil)
    #expect(try session.draft(of: "case open") == [1])
  }

  @Test func `holds nothing readable`() throws {
    try devices.first.keepDraft(content, of: "log")
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    for text in ["counselling", "锦民救", "log", "draft"] {
      let wanted = Array(text.utf8)
      #expect(!bytes.indices.contains { bytes[$0...].starts(with: wanted) })
    }
  }

  @Test func `is no entry of the casebook`() throws {
    let before = try devices.first.casebook.file.read { try $0.heads() }
    try devices.first.keepDraft(content, of: "log")
    #expect(try devices.first.casebook.file.read { try $0.heads() } == before)
  }

  @Test func `opens to no other member, form or casebook`() throws {
    let session = devices.first
    try session.keepDraft(content, of: "log")
    let file = try Data(contentsOf: URL(filePath: path))
    let stranger = try devices.foundOther()
    for (keys, member, casebook, form) in [
      (stranger.keys, session.member.id, session.casebook.id, "log"),
      (session.keys, MemberID(.random()), session.casebook.id, "log"),
      (session.keys, session.member.id, stranger.casebook.id, "log"),
      (session.keys, session.member.id, session.casebook.id, "amend"),
    ] {
      let folder = devices.path("elsewhere")
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let other = MemberFile(
        .draft, named: form, folder: folder, member: member, of: casebook, keys: keys)
      try other.write([])
      let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
      try file.write(to: URL(filePath: "\(folder)/\(name)"))
      #expect(throws: MemberFileError.cannotOpen) { try other.read() }
    }
  }

  @Test func `opens no more once a byte of it was changed or is missing`() throws {
    let session = devices.first
    try session.keepDraft(content, of: "log")
    let file = try Data(contentsOf: URL(filePath: path))
    for place in stride(from: 0, to: file.count, by: 37) {
      var damaged = file
      damaged[place] ^= 0x10
      try damaged.write(to: URL(filePath: path))
      #expect(throws: MemberFileError.cannotOpen, "byte \(place)") { try session.draft(of: "log") }
    }
    for count in [0, 1, 1_172, file.count - 1] {
      try file.prefix(count).write(to: URL(filePath: path))
      #expect(throws: MemberFileError.cannotOpen, "\(count) bytes") { try session.draft(of: "log") }
    }
  }
}
