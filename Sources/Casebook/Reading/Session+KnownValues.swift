package import Domain
import Ledger
package import Redaction

extension Session {
  /// The values that the casebook knows and that may stand in a text, one value each.
  ///
  /// Those of the case that the text is about are looked for in every form; those of other cases, and of
  /// all where it is about none, as of somebody else (see `KnownValue.isOfAnother`). A word passes where
  /// every case that knows it acknowledged it: one that knows it and did not is not given away by the
  /// others.
  ///
  /// - Returns: The names of the members alone where the member may not see identities.
  package func knownValues(
    in text: KnownFilter, about number: CaseNumber? = nil
  ) throws -> [KnownValue] {
    guard access.holds(.identity) else { return staffValues }
    var cases: [CaseValues] = []
    let folded = try casebook.file.read { reader in
      try reader.forEachSnapshot(
        in: .identity, with: access,
        mapping: { owner, snapshot in
          CaseValues(snapshot, isOfAnother: owner != number, in: text)
        },
        { if let values = $0 { cases.append(values) } })
    }
    keepSnapshots(at: folded)
    return CaseValues.joined(cases) + staffValues
  }
}

/// Values of a case, with the words that were acknowledged of it.
private struct CaseValues: Sendable {
  let values: [KnownValue]
  let words: Set<String>

  /// Takes those that may stand in a text; nothing where none may.
  init?(_ snapshot: Snapshot, isOfAnother: Bool, in text: KnownFilter) {
    guard case .identity(let notes) = snapshot else { return nil }
    let known = (notes.identity?.knownValues ?? []).filter(text.mayHold)
    guard !known.isEmpty else { return nil }
    values = known.map {
      KnownValue(kind: $0.kind, text: $0.text, isOfAnother: isOfAnother)
    }
    words = Set(notes.acknowledgements.map(\.word))
  }

  /// The values of all, with the words that each of them that knows one acknowledged.
  static func joined(_ cases: [CaseValues]) -> [KnownValue] {
    var standing = cases.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    let asked = KnownFilter(standing.sorted().joined(separator: "\n"))
    for one in cases where !standing.isSubset(of: one.words) {
      let known = one.values.filter(asked.mayHold)
      guard !known.isEmpty else { continue }
      let redactor = Redactor(known: known)
      standing = standing.filter { one.words.contains($0) || redactor.kind(ofKnown: $0) == nil }
    }
    let acknowledged = Set(standing.compactMap { OrdinaryWord(casebook: $0) })
    return cases.flatMap(\.values).map {
      KnownValue(
        kind: $0.kind, text: $0.text, acknowledged: acknowledged, isOfAnother: $0.isOfAnother)
    }
  }
}
