package import Domain
import Ledger
package import Redaction

extension Session {
  /// Where known values stand in a file about a case, or about several, however they are escaped.
  ///
  /// - Returns: Nothing where the member may not see identities.
  package func leaks(
    in output: [UInt8], about number: CaseNumber? = nil
  ) throws -> [LeakHit] {
    guard access.holds(.identity) else { return [] }
    let known = try knownValues(in: KnownFilter(output: output), about: number)
    return LeakScanner(known: known).hits(in: output)
  }
}
