import Domain
import Ledger
package import Redaction

extension Session {
  /// The values that the casebook knows of every case and of the office's members, one value each.
  ///
  /// A word passes where every case that knows it acknowledged it: one that knows it and did not is not
  /// given away by the others.
  ///
  /// - Throws: `CasebookError` where the member may not see identities.
  package func everyKnownValue() throws -> [KnownValue] {
    var cases: [IdentityNotes] = []
    try forEachIdentityNotes { _, notes in cases.append(notes) }
    var standing = Set(cases.flatMap { $0.acknowledgements.map(\.word) })
    for notes in cases where !standing.isEmpty {
      guard let identity = notes.identity else { continue }
      let own = Set(notes.acknowledgements.map(\.word))
      let redactor = Redactor(known: identity.knownValues)
      standing = standing.filter { own.contains($0) || redactor.kind(of: $0) == nil }
    }
    let acknowledged = Set(standing.compactMap { OrdinaryWord(casebook: $0) })
    let known = cases.flatMap { $0.identity?.knownValues ?? [] }
    return known.map {
      KnownValue(kind: $0.kind, text: $0.text, acknowledged: acknowledged)
    } + staffValues
  }

  /// What looks for known values in texts about no case, as far as the member may see them.
  func officeTextCheck() throws -> TextCheck {
    let known = try access.holds(.identity) ? everyKnownValue() : staffValues
    return TextCheck(staff: { known })
  }
}
