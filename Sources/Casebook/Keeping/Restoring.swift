import Domain
import FoundationEssentials
import Ledger

/// Puts a backup in the place of a casebook, after verifying it.
package struct Restoring {
  private let backup: Session
  private let path: String

  /// Takes the backup as opened by a member, and the path of the casebook it replaces.
  package init(_ backup: Session, over path: String) {
    self.backup = backup
    self.path = path
  }

  /// Copies the backup beside the casebook and swaps it in; until then the old one stays.
  ///
  /// `told` is told the count of entries of the backup checked so far.
  ///
  /// - Throws: `CasebookError.otherDamaged` where the backup does not verify;
  ///   `LedgerError.differentCasebook` where another casebook lies at the path.
  package func restore(told: @escaping (Int) -> Void = { _ in }) throws {
    guard try isSameCasebook() else { throw LedgerError.differentCasebook }
    let report = try backup.casebook.file.read {
      Verifier.report(on: $0, with: backup.access, told: told)
    }
    guard report.damage.isEmpty else {
      throw CasebookError.otherDamaged(problems: report.damage.count)
    }
    let arriving = path + ".arriving"
    try LedgerFile.remove(at: arriving)
    try backup.casebook.backUp(to: arriving)
    try LedgerFile.replace(path, with: arriving)
  }

  /// Whether the file at the path is missing, too damaged to tell, or a copy of the same casebook.
  private func isSameCasebook() throws -> Bool {
    do {
      return try Casebook(at: path).id == backup.casebook.id
    } catch LedgerError.notFound, LedgerError.damaged, LedgerError.malformedRow {
      return true
    }
  }
}
