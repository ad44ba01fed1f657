/// The protocol: a version, its rules and its blocks, in the order in which they are written.
package struct ProtocolPack: Sendable {
  package let version: String
  package let rules: [Rule]
  package let blocks: [BlockRule]
  /// What each rule needs of a case, in the same order.
  let needs: [RuleNeed]
  private let rulesByID: [RuleID: Rule]

  init(version: String, rules: [Rule], blocks: [BlockRule]) {
    self.version = version
    self.rules = rules
    self.blocks = blocks
    let rulesByID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    needs = rules.map { RuleNeed($0, among: rulesByID) }
    self.rulesByID = rulesByID
  }

  /// The rule of that name, where the pack has it.
  package func rule(_ id: RuleID) -> Rule? { rulesByID[id] }

  /// The block of that name, where the pack has it.
  package func block(_ id: RuleID) -> BlockRule? { blocks.first { $0.id == id } }
}
