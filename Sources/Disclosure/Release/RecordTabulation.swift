import Domain
import Published

/// Counts what is about the records themselves, as of the cut-off; nothing of it is hidden.
struct RecordTabulation {
  let root: AreaCode
  let rules: [RuleRow]

  /// The categories of an attribute and how often each occurs.
  ///
  /// - Parameters:
  ///   - attribute: one whose unit is records.
  ///   - facts: one per case.
  /// - Returns: the categories and the counts, in the same order.
  /// - Throws: `ReleaseError.unknownRule` where a duty has a rule without a row.
  func counts(
    of attribute: Attribute, in facts: [Facts]
  ) throws(ReleaseError) -> [(category: PublishedTable.Category, count: Int)] {
    let counted = facts.filter { AreaTree.contains(root, $0.area) }
    guard attribute != .entryDelay else {
      return zip(
        attribute.categories,
        [counted.reduce(0) { $0 + $1.timelyEntries }, counted.reduce(0) { $0 + $1.lateEntries }]
      ).map { ($0, $1) }
    }
    let unknown = counted.flatMap(\.unknownStarts)
    let known = Set(rules.flatMap(\.rules))
    for rule in unknown where !known.contains(rule) { throw .unknownRule(rule) }
    let byRule = rules.map { rule in (rule, unknown.count(where: rule.rules.contains)) }
    guard attribute == .unknownStartByDepartment else {
      return byRule.map { rule, count in (.init(code: rule.id, label: rule.title), count) }
    }
    let leading = Set(rules.map(\.lead))
    return Department.allCases.filter { leading.contains($0) }.map { lead in
      let count = byRule.filter { $0.0.lead == lead }.reduce(0) { $0 + $1.1 }
      return (.init(code: lead.code, label: lead.label), count)
    }
  }
}
