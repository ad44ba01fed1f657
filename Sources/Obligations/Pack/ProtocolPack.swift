/// The protocol: a version, its rules and its blocks, in the order in which they are written.
package struct ProtocolPack: Sendable {
  package let version: String
  /// One of each; where a county changed a rule, as the county has it.
  package let rules: [Rule]
  package let blocks: [BlockRule]
  /// What cases are judged by: a rule may hold differently in different times.
  let judged: [Rule]
  /// What each rule that is judged by needs of a case, in the same order.
  let needs: [RuleNeed]
  private let rulesByID: [RuleID: Rule]

  init(version: String, judged: [Rule], blocks: [BlockRule]) {
    self.version = version
    self.judged = judged
    self.blocks = blocks
    var rulesByID: [RuleID: Rule] = [:]
    rules = judged.filter { rulesByID.updateValue($0, forKey: $0.id) == nil }
    for rule in rules { rulesByID[rule.id] = rule }
    needs = judged.map { RuleNeed($0, among: rulesByID) }
    self.rulesByID = rulesByID
  }

  /// The rule of that name, where the pack has it.
  package func rule(_ id: RuleID) -> Rule? { rulesByID[id] }

  /// The block of that name, where the pack has it.
  package func block(_ id: RuleID) -> BlockRule? { blocks.first { $0.id == id } }
}
