package import Domain
import Ledger
package import Redaction

extension IdentityNotes {
  /// The values to look for wherever text goes out, one value each, with what was acknowledged of the
  /// case.
  package var knownValues: [KnownValue] {
    let words = Set(acknowledgements.compactMap { OrdinaryWord(casebook: $0.word) })
    return (identity?.knownValues ?? []).map {
      KnownValue(kind: $0.kind, text: $0.text, acknowledged: words)
    }
  }
}

extension Session {
  /// The names of the members that are names of persons and not of roles, such as 社工甲.
  package var staffValues: [KnownValue] {
    casebook.people.compactMap { KnownValue(staff: $0.name) }
  }
}

extension Identity {
  /// The values to look for wherever text goes out, one value each.
  package var knownValues: [KnownValue] { lines.flatMap(\.knownValues) }
}

extension Identity.Line {
  /// The values of the line, one value each.
  package var knownValues: [KnownValue] {
    let finding: FindingKind =
      switch kind {
      case .name, .alias: .person
      case .id: .id
      case .phone: .phone
      case .address, .village: .address
      case .kin: .kin
      case .school: .school
      case .employer: .institution
      }
    let values = KnownValue.list(finding, writtenAs: value)
    return values + values.compactMap(\.birth)
  }
}
