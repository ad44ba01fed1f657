import Domain
import Foundation
import Ledger
import Vault

@testable import Casebook

/// One casebook on several devices: copies at other paths, each with a memory of its own.
final class Devices: Sendable {
  static let passphrase = "一句 测试口令"

  let folder: String
  let sessions: [Session]

  /// Founds a casebook of made-up people on the first device and copies it to the others.
  init(_ count: Int = 1) throws {
    folder = NSTemporaryDirectory() + "guitu-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let founded = try Devices.found(in: folder, "1")
    try founded.declareSynthetic(seed: 1, now: Sample.now)
    var sessions = [founded]
    for name in 1..<max(count, 1) {
      sessions.append(try Devices.copy(founded, in: folder, "\(name + 1)"))
    }
    self.sessions = sessions
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var first: Session { sessions[0] }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The casebook of a session on a further device.
  func copy(_ session: Session, as name: String) throws -> Session {
    try Devices.copy(session, in: folder, name)
  }

  /// A casebook of another founder.
  func foundOther() throws -> Session { try Devices.found(in: folder, "other") }

  /// Opens a file as the member of a session does.
  func open(_ path: String, as session: Session, memory: String) throws -> Session {
    let casebook = try Casebook(at: path)
    return try Session(
      casebook: casebook, member: casebook.member(named: nil), keys: session.keys,
      memory: DeviceMemory(folder: self.path(memory)))
  }

  private static func found(in folder: String, _ name: String) throws -> Session {
    try Founding(
      office: Sample.area, name: "社工甲", cost: PassphraseCost(logN: 10, r: 1, p: 1),
      now: Sample.now
    ).found(
      at: "\(folder)/\(name).guitu", passphrase: Passphrase(passphrase),
      memory: DeviceMemory(folder: "\(folder)/memory-\(name)")
    ).session
  }

  private static func copy(
    _ session: Session, in folder: String, _ name: String
  ) throws -> Session {
    let path = "\(folder)/\(name).guitu"
    try session.casebook.backUp(to: path)
    let casebook = try Casebook(at: path)
    return try Session(
      casebook: casebook, member: casebook.member(named: nil), keys: session.keys,
      memory: DeviceMemory(folder: "\(folder)/memory-\(name)"))
  }
}
