package import Domain
package import Ledger

extension Session {
  /// Merges another copy of this casebook into it, after verifying the other.
  package func merge(_ other: Casebook, now: Moment) throws -> MergeResult {
    let report = try other.file.read { Verifier.report(on: $0, with: access) }
    guard report.problems.isEmpty else {
      throw CasebookError.otherDamaged(problems: report.problems.count)
    }
    let result = try other.file.read { reader in
      try casebook.file.write { try $0.merge(reader, with: access) }
    }
    if result.news > 0 { _ = try append([.office(.copiesMerged)], now: now) }
    return result
  }
}

extension Casebook {
  /// Copies the casebook as it stands in one moment, while others may write.
  package func backUp(to path: String) throws { try file.copy(to: path) }
}
