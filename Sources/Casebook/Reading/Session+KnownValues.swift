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
    let words = Set(cases.flatMap { $0.acknowledgements.map(\.word) })
    let standing = words.filter { word in
      cases.allSatisfy { notes in
        notes.acknowledgements.contains { $0.word == word } || notes.kind(of: word) == nil
      }
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
