import Casebook
import Domain
import Obligations

extension ValueKind where Value == RuleID {
  /// A rule of the protocol that a case can owe; the duties of the case that stand in a way are
  /// offered, or all rules where it has none.
  static func rule(
    of pack: ProtocolPack, owedIn number: RequiredField<CaseNumber>,
    where isOffered: @escaping @Sendable (ObligationStatus) -> Bool
  ) -> ValueKind {
    ValueKind(
      read: { text, place, check in
        id(text, place, &check) { pack.rule($0)?.stage != nil }
      }, shown: { shown($0, of: pack) },
      expected: Label(
        "上面的序号,或任何规则的编号,如 H03", "a number from above, or the id of any rule, such as H03"),
      choices: .found { answers, session, context in
        guard let number = answers[number] else { return all(of: pack) }
        let engine = try context.engine(of: session)
        let owed = try engine.obligations(of: session.state(of: number), on: context.judgedAt)
          .filter { isOffered($0.status) }
        return owed.isEmpty ? all(of: pack) : .list(choices(of: owed, by: engine.pack))
      })
  }

  private static func all(of pack: ProtocolPack) -> Choices {
    .grouped(
      Stage.allCases.map { stage in
        (
          stage.label,
          pack.rules.filter { $0.stage == stage }.map { Choice(code: "\($0.id)", label: $0.title) }
        )
      })
  }

  /// A choice for each rule, with how its first duty stands.
  private static func choices(of owed: [Obligation], by pack: ProtocolPack) -> [Choice] {
    var seen: Set<RuleID> = []
    return owed.compactMap { obligation in
      guard seen.insert(obligation.rule).inserted, let rule = pack.rule(obligation.rule) else {
        return nil
      }
      let due = obligation.due.map { " \($0.day)" } ?? ""
      let status = obligation.status.short
      return Choice(
        code: "\(rule.id)",
        label: Label(
          "\(rule.title.zh)(\(status.zh)\(due))", "\(rule.title.en) (\(status.en)\(due))"))
    }
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

  /// A rule or a block, by its id.
  static func ruleOrBlock(of pack: ProtocolPack) -> ValueKind {
    ValueKind(
      read: { text, place, check in
        id(text, place, &check) { pack.rule($0) != nil || pack.block($0) != nil }
      }, shown: { shown($0, of: pack) },
      expected: Label("规则或阻断的编号,如 H03", "the id of a rule or block, such as H03"),
      choices: all(of: pack))
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
