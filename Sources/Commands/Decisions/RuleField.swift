import Domain
import Obligations

extension ValueKind where Value == RuleID {
  /// A rule of the protocol that a case can owe.
  static func rule(of pack: ProtocolPack) -> ValueKind {
    ValueKind(
      read: { text, place, check in
        id(text, place, &check) { pack.rule($0)?.stage != nil }
      }, shown: { shown($0, of: pack) },
      expected: Label("规则编号,如 H03", "the id of a rule, such as H03"),
      choices: .grouped(
        Stage.allCases.map { stage in
          (
            stage.label,
            pack.rules.filter { $0.stage == stage }.map {
              Choice(code: "\($0.id)", label: $0.title)
            }
          )
        }))
  }

  /// A duty that an office itself owes.
  static func officeRule(of pack: ProtocolPack) -> ValueKind {
    let rules = pack.rules.filter { $0.stage == nil }
    return ValueKind(
      read: { text, place, check in
        id(text, place, &check) { id in rules.contains { $0.id == id } }
      }, shown: { shown($0, of: pack) },
      expected: Label("规则编号,如 G01", "the id of a rule, such as G01"),
      choices: .list(rules.map { Choice(code: "\($0.id)", label: $0.title) }))
  }

  private static func id(
    _ text: String, _ place: String, _ check: inout InputCheck, where holds: (RuleID) -> Bool
  ) -> RuleID? {
    if let id = RuleID(text.halfWidth.trimmed.uppercased()), holds(id) { return id }
    check.add(.unknownRule(place: place, value: check.shown(text)))
    return nil
  }

  private static func shown(_ id: RuleID, of pack: ProtocolPack) -> Label {
    let title = pack.rule(id)?.title ?? Label("", "")
    return Label("\(id) \(title.zh)", "\(id) \(title.en)")
  }
}
