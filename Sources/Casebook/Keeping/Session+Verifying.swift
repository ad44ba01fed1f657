import Domain
package import Ledger

extension Session {
  /// Checks the whole casebook, and that this device's own entries are still in it.
  ///
  /// `told` is told the count of entries checked so far.
  package func verify(told: @escaping (Int) -> Void = { _ in }) throws -> VerificationReport {
    let remembered = try memory.head(of: member.id, in: casebook)
    return try casebook.file.read { reader in
      var report = Verifier.report(on: reader, with: access, told: told)
      report.problems += try DamagedFile.problems(at: casebook.file.path)
      if let remembered, try !reader.holds(remembered) {
        report.problems.append(.rolledBack(remembered.chain))
      }
      return report
    }
  }
}
