import Domain
import FoundationEssentials
import Glibc
import Ledger
import Vault

/// What a member began to fill in on this device and did not finish, sealed to that member alone.
///
/// Beside the device's memory and not in the casebook: it is no record of anything, and goes no
/// further than where it was typed. The file holds a format version, a fresh key sealed to the
/// member's public key, and what that key seals, padded to a size class.
struct DraftFile {
  private static let version: UInt8 = 1

  private let path: String
  /// Binds the sealed key to its casebook, member and form.
  private let info: [UInt8]
  private let keys: MemberKeys

  init(form: String, folder: String, member: MemberID, of casebook: CasebookID, keys: MemberKeys) {
    let matter = Array("guitu/1 draft\n\(casebook)\n\(member)\n\(form)".utf8)
    path = "\(folder)/draft-\(Digest32(hashing: matter).hex.prefix(32))"
    info = matter
    self.keys = keys
  }

  /// Keeps content in the place of what was kept before.
  func write(_ content: [UInt8]) throws {
    let key = CaseKey.generate()
    let sealedKey = try keys.recipient.publicKey.seal(key, info: info)
    let sealed = try key.seal(content, associatedData: info)
    let bytes = [Self.version] + sealedKey.bytes + sealed.bytes
    let new = "\(path).new"
    guard
      FileManager.default.createFile(
        atPath: new, contents: Data(bytes), attributes: [.posixPermissions: 0o600]),
      unsafe rename(new, path) == 0
    else { throw DraftError.cannotKeep }
  }

  /// What was kept; nothing where nothing was.
  ///
  /// - Throws: `DraftError.cannotOpen` where it is somebody else's, or damaged.
  func read() throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard bytes.first == Self.version, bytes.count > RecipientKey.sealedSize else {
      throw DraftError.cannotOpen
    }
    do {
      let end = 1 + RecipientKey.sealedSize
      let key = try keys.recipient.openCaseKey(SealedBytes(Array(bytes[1..<end])), info: info)
      return try key.open(SealedBytes(Array(bytes[end...])), associatedData: info)
    } catch {
      throw DraftError.cannotOpen
    }
  }

  func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }
}

/// What keeps a draft from being kept or gone on with.
package enum DraftError: Error {
  case cannotKeep
  case cannotOpen
}
