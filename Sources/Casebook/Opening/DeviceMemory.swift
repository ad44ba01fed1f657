import Domain
import FoundationEssentials
import Ledger
import Vault

/// What this device remembers of the chains it writes, outside the casebook.
///
/// A copied, moved or restored casebook is another file, so it gets a chain of its own, and a file
/// that was set back behind what the device remembers is noticed. A remembered head is an aid, not
/// the record: where the memory is lost, a new chain begins and nothing else changes.
package struct DeviceMemory: Sendable {
  let folder: String

  /// Takes a folder of this device's user, such as `~/.local/state/guitu`.
  package init(folder: String) { self.folder = folder }

  /// The head this device last wrote for a member in the casebook at that path.
  func head(of member: MemberID, in casebook: Casebook) throws -> Head? {
    let path = try place(of: member, in: casebook)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let fields = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard fields.count == 3, let chain = ChainID(hex: fields[0]), let sequence = Int(fields[1])
    else { return nil }
    do {
      return Head(chain: chain, sequence: sequence, hash: try Digest32(hex: fields[2]))
    } catch {
      return nil
    }
  }

  /// Remembers the head that was just written.
  func remember(_ head: Head, of member: MemberID, in casebook: Casebook) throws {
    try prepare()
    let line = "\(head.chain) \(head.sequence) \(head.hash)\n"
    try Data(line.utf8).write(
      to: URL(filePath: place(of: member, in: casebook)), options: .atomic)
  }

  /// Makes the folder, for its owner alone, where it is missing.
  func prepare() throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  /// The file for a member in the casebook that lies at its path with its inode.
  private func place(of member: MemberID, in casebook: Casebook) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: casebook.file.path)
    let inode = attributes[.systemFileNumber].map { "\($0)" } ?? ""
    let path = URL(filePath: casebook.file.path).resolvingSymlinksInPath().path
    let name = Digest32(
      hashing: Array("\(casebook.id)\n\(member)\n\(inode)\n\(path)".utf8))
    return "\(folder)/chain-\(name.hex.prefix(32))"
  }
}
