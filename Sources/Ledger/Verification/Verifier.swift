import Domain
import GRDB
import Vault

/// Checks a casebook from its pages to its snapshots and collects everything that is wrong.
///
/// Each step is independent, so that one damaged page or entry hides no other problem.
package struct Verifier {
  let reader: LedgerReader
  let access: Access
  var report = VerificationReport()
  /// Is told the count of entries seen so far.
  let told: (Int) -> Void
  var anchors: [ChainID: ChainReport.Anchor] = [:]

  private init(reader: LedgerReader, access: Access, told: @escaping (Int) -> Void) {
    self.reader = reader
    self.access = access
    self.told = told
  }

  package static func report(
    on reader: LedgerReader, with access: Access, told: @escaping (Int) -> Void = { _ in }
  ) -> VerificationReport {
    var verifier = Verifier(reader: reader, access: access, told: told)
    verifier.check { try $0.checkPages() }
    verifier.check { try $0.checkMembers() }
    verifier.check { try $0.checkEntries() }
    verifier.check { try $0.checkChains() }
    verifier.check { try $0.checkSnapshots() }
    return verifier.report
  }

  /// Runs a step; what stops it becomes a problem of the file.
  private mutating func check(_ step: (inout Verifier) throws -> Void) {
    do {
      try step(&self)
    } catch let error as DatabaseError {
      add(.page(error.message ?? "\(error.resultCode)"))
    } catch {
      add(.page("\(error)"))
    }
  }

  mutating func add(_ problem: VerificationProblem) {
    if !report.problems.contains(problem) { report.problems.append(problem) }
  }

  private mutating func checkPages() throws {
    let lines = try String.fetchAll(reader.database, sql: "PRAGMA integrity_check(100)")
    for line in lines where line != "ok" { add(.page(line)) }
  }
}
