/// The protocol: a version and its rules, in the order in which they are written.
package struct ProtocolPack: Sendable {
  package let version: String
  package let rules: [Rule]
  /// What each rule needs of a case, in the same order.
  let needs: [RuleNeed]
  private let rulesByID: [RuleID: Rule]

  init(version: String, rules: [Rule]) {
    self.version = version
    self.rules = rules
    let rulesByID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    needs = rules.map { RuleNeed($0, among: rulesByID) }
    self.rulesByID = rulesByID
  }

  /// The rule of that name, where the pack has it.
  package func rule(_ id: RuleID) -> Rule? { rulesByID[id] }
}
