import Casebook
import Domain
import FoundationEssentials
import Glibc
import Ledger
import Vault

/// The file that receives the recovery code: only its owner may read it, and it must be new.
struct RecoveryFile {
  private let path: String

  /// Claims the file before anything else is made, so that no casebook is left without its code.
  init(path: String) throws {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw LedgerError.alreadyExists(path: path) }
      throw BadInput(problems: [.unreadableFile(place: "--recovery-file", path: path)])
    }
    close(descriptor)
    self.path = path
  }

  func write(_ code: RecoveryCode, for casebook: CasebookID) throws {
    let rows = stride(from: 0, to: code.groups.count, by: 5).map {
      code.groups[$0..<min($0 + 5, code.groups.count)].joined(separator: " ")
    }
    let text = """
      归途恢复码 / Guitu recovery code
      个案库 / casebook \(casebook)

      \(rows.joined(separator: "\n"))

      """
    let handle = unsafe fopen(path, "w")
    guard let handle = unsafe handle else {
      throw LedgerError.failed("errno \(errno)")
    }
    let written = unsafe fputs(text, handle)
    guard unsafe fclose(handle) == 0, written >= 0 else {
      throw LedgerError.failed("errno \(errno)")
    }
  }

  /// Gives the file up where no code was written.
  func removeIfEmpty() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    if (attributes[.size] as? Int) == 0 { try FileManager.default.removeItem(atPath: path) }
  }
}
