import Disclosure
import Domain
import Obligations
import Reports

/// What pages say of the rules of a protocol.
struct RuleNotes {
  let notes: [RuleNote]

  init(_ pack: ProtocolPack) {
    notes =
      pack.rules.filter { $0.stage != nil }.map { rule in
        RuleNote(
          id: rule.id.text, title: rule.title, departments: Self.departments(of: rule),
          basis: rule.ground.basis, evidence: rule.ground.evidence.code,
          limit: Self.limit(of: rule))
      } + RuleRow.all(of: pack).filter { $0.rules.count > 1 }.map(Self.note)
  }

  /// What is said of several rules that are counted together; each of them has its own.
  private static func note(of row: RuleRow) -> RuleNote {
    let none = Label("", "")
    return RuleNote(
      id: row.id, title: row.title, departments: row.lead.label, basis: none, evidence: "",
      limit: none, isNumbered: false)
  }

  private static func departments(of rule: Rule) -> Label {
    Label(
      rule.departments.map(\.label.zh).joined(separator: "、"),
      rule.departments.map(\.label.en).joined(separator: ", "))
  }

  private static func limit(of rule: Rule) -> Label {
    guard let limit = rule.timing.limit else { return rule.timing.clock.label }
    return limit.unit.counted(limit.value)
  }
}
