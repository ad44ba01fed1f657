import Domain
import FoundationEssentials
import Glibc
import Ledger
import Vault

/// What is kept for a member on this device alone, sealed to that member: a draft, or duties judged
/// earlier today.
///
/// Beside the device's memory and not in the casebook: it is no record of anything, and goes no
/// further than where it was made. The file holds a format version, a fresh key sealed to the
/// member's public key, and what that key seals, padded to a size class.
struct MemberFile {
  /// What a file holds; the raw value is part of its name and of what binds its key.
  enum Kind: String {
    case draft
    case duties
  }

  private static let version: UInt8 = 1

  private let path: String
  /// Binds the sealed key to the kind of file, its casebook, member and name.
  private let info: [UInt8]
  private let keys: MemberKeys

  init(
    _ kind: Kind, named name: String, folder: String, member: MemberID, of casebook: CasebookID,
    keys: MemberKeys
  ) {
    info = Array("guitu/1 \(kind.rawValue)\n\(casebook)\n\(member)\n\(name)".utf8)
    path = "\(folder)/\(kind.rawValue)-\(Digest32(hashing: info).hex.prefix(32))"
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
    else { throw MemberFileError.cannotKeep }
  }

  /// What was kept; nothing where nothing was.
  ///
  /// - Throws: `MemberFileError.cannotOpen` where it is somebody else's, or damaged.
  func read() throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard bytes.first == Self.version, bytes.count > RecipientKey.sealedSize else {
      throw MemberFileError.cannotOpen
    }
    do {
      let end = 1 + RecipientKey.sealedSize
      let key = try keys.recipient.openCaseKey(SealedBytes(Array(bytes[1..<end])), info: info)
      return try key.open(SealedBytes(Array(bytes[end...])), associatedData: info)
    } catch {
      throw MemberFileError.cannotOpen
    }
  }

  func remove() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }
}

/// What keeps something from being kept or read again.
package enum MemberFileError: Error {
  case cannotKeep
  case cannotOpen
}
