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
    switch kind {
    case .name, .alias: [KnownValue(kind: .person, text: value)]
    case .id: [KnownValue(kind: .id, text: value)]
    case .phone: [KnownValue(kind: .phone, text: value)]
    case .address, .village: [KnownValue(kind: .address, text: value)]
    case .kin: kin
    case .school: [KnownValue(kind: .school, text: value)]
    case .employer: [KnownValue(kind: .institution, text: value)]
    }
  }

  /// A relative is written as relation, name and phone; the relation alone tells nothing.
  private var kin: [KnownValue] {
    value.split(whereSeparator: \.isWhitespace).dropFirst().map { part in
      let isNumber = part.allSatisfy { $0.isDigit || $0 == "-" || $0 == "+" }
      return KnownValue(kind: isNumber ? .phone : .kin, text: String(part))
    }
  }
}

extension Character {
  /// Whether it is a digit, full-width ones among them; Chinese numerals stand in names.
  fileprivate var isDigit: Bool {
    unicodeScalars.first?.properties.numericType == .decimal
  }
}
