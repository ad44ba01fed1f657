import Disclosure
import Domain
import Obligations

extension CountedRule {
  /// The rules of a protocol that cases follow.
  static func all(of pack: ProtocolPack) -> [CountedRule] {
    pack.rules.filter { $0.stage != nil }.map { rule in
      CountedRule(
        id: rule.id.text, title: rule.title, departments: rule.departments,
        reach: rule.applies == .all ? .everybody : rule.isDueAtRescue ? .someAtRescue : .some)
    }
  }
}

extension RuleRow {
  /// The rules of a protocol that cases follow.
  static func all(of pack: ProtocolPack) -> [RuleRow] {
    rows(of: CountedRule.all(of: pack))
  }
}

extension CommonKnowledge {
  /// What any outsider knows: the division tree, and what the protocol says of its rules.
  init(_ pack: ProtocolPack) {
    let children = Divisions.all.map { division in
      (
        division.code.description,
        Divisions.children(of: division.code).map(\.code.description)
      )
    }
    let single = CountedRule.all(of: pack).map {
      RuleRow(id: $0.id, title: $0.title, lead: $0.departments.first ?? .civilAffairs)
    }
    let ages = pack.rules.filter(\.isDueAtRescue).compactMap { rule -> (String, String)? in
      guard case .aged(let first, let last) = rule.applies else { return nil }
      return (rule.id.text.lowercased(), last.map { "\(first)-\($0)" } ?? "\(first)+")
    }
    self.init(
      children: Dictionary(uniqueKeysWithValues: children),
      rules: [RuleRow.all(of: pack), single].map(Self.byLead),
      ages: Dictionary(uniqueKeysWithValues: ages))
  }

  private static func byLead(_ rows: [RuleRow]) -> [String: [String]] {
    Dictionary(
      rows.map { ($0.lead.code.lowercased(), [$0.id.lowercased()]) }, uniquingKeysWith: +)
  }
}
