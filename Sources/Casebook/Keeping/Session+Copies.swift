package import Domain
package import Ledger

extension Session {
  /// Merges another copy of this casebook into it; what is merged is what was verified.
  ///
  /// `told` is told the count of entries of the other copy checked so far.
  ///
  /// - Throws: `LedgerError.differentCasebook`; `CasebookError.otherDamaged`.
  package func merge(
    _ other: Casebook, now: Moment, told: @escaping (Int) -> Void = { _ in }
  ) throws -> MergeResult {
    guard other.id == casebook.id else { throw LedgerError.differentCasebook }
    let (result, head): (MergeResult, Head?) = try other.file.read { reader in
      let damage = Verifier.report(on: reader, with: access, told: told).damage
      guard damage.isEmpty else { throw CasebookError.otherDamaged(problems: damage.count) }
      return try casebook.file.write { writer in
        let result = try writer.merge(reader, with: access)
        return (result, result.news > 0 ? try recordMerge(writer, now: now) : nil)
      }
    }
    if let head { remember(head) }
    return result
  }

  /// Records the merge in the transaction that made it, so that the one is never without the other.
  private func recordMerge(_ writer: LedgerWriter, now: Moment) throws -> Head? {
    let draft = Draft(
      id: EntryID(.random()), content: .office(.copiesMerged), recorded: now)
    return try writer.append([draft], by: author(writer.reader), with: access).last?.head
  }
}

extension Casebook {
  /// Copies the casebook as it stands in one moment, while others may write.
  package func backUp(to path: String) throws { try file.copy(to: path) }
}
