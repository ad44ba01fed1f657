import Domain
import Obligations

extension ValueKind where Value == RuleID {
  /// A rule of the protocol that a case can owe.
  static func rule(of pack: ProtocolPack) -> ValueKind {
    ValueKind(
      read: { text, place, check in
        let id = RuleID(text.halfWidth.trimmed.uppercased())
        if let id, let rule = pack.rule(id), rule.stage != nil { return id }
        check.add(.unknownRule(place: place, value: check.shown(text)))
        return nil
      },
      shown: { id in
        let title = pack.rule(id)?.title ?? Label("", "")
        return Label("\(id) \(title.zh)", "\(id) \(title.en)")
      }, expected: Label("规则编号,如 H03", "the id of a rule, such as H03"),
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
}
