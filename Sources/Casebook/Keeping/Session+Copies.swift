package import Domain
package import Ledger

extension Session {
  /// Merges another copy of this casebook into it; what is merged is what was verified.
  ///
  /// - Throws: `LedgerError.differentCasebook`; `CasebookError.otherDamaged`.
  package func merge(_ other: Casebook, now: Moment) throws -> MergeResult {
    guard other.id == casebook.id else { throw LedgerError.differentCasebook }
    let result = try other.file.read { reader in
      let damage = Verifier.report(on: reader, with: access).damage
      guard damage.isEmpty else { throw CasebookError.otherDamaged(problems: damage.count) }
      return try casebook.file.write { try $0.merge(reader, with: access) }
    }
    if result.news > 0 { _ = try append([.office(.copiesMerged)], now: now) }
    return result
  }
}

extension Casebook {
  /// Copies the casebook as it stands in one moment, while others may write.
  package func backUp(to path: String) throws { try file.copy(to: path) }
}
