package import Domain

/// A rule of the protocol, as far as it decides in which row its duties are counted.
package struct CountedRule: Hashable, Sendable {
  /// Whom a rule concerns, and whether its duties are as many as these people.
  package enum Reach: Hashable, Sendable {
    case everybody
    /// Some people, such as children, at some time of their case.
    case some
    /// Some people, within days of the rescue: so many of them were rescued in the period.
    case someAtRescue
  }

  package let id: String
  package let title: Label
  /// Those that answer for it; the one that answers first is the first of them.
  package let departments: [Department]
  package let reach: Reach

  package init(id: String, title: Label, departments: [Department], reach: Reach) {
    self.id = id
    self.title = title
    self.departments = departments
    self.reach = reach
  }
}

extension RuleRow {
  /// The rows in which the duties of rules are counted.
  ///
  /// A rule that concerns every child on the day of its rescue has as many duties as there were
  /// children, and with the bands of age that are shown the hidden one follows. So where a department
  /// answers for such a rule, all its rules that concern some people only are one row; and a rule of
  /// which a department would have nothing besides counts for the next department that answers for
  /// it. This turns on the protocol alone and never on a count.
  ///
  /// - Parameter rules: the rules that cases follow.
  /// - Returns: the rows, in the order of their first rules.
  package static func rows(of rules: [CountedRule]) -> [RuleRow] {
    let leads = leads(of: rules)
    let joined = Set(zip(rules, leads).filter { $0.0.reach == .someAtRescue }.map(\.1))
    var rows: [RuleRow] = []
    var told: Set<Department> = []
    for (rule, lead) in zip(rules, leads) {
      if rule.reach == .everybody || !joined.contains(lead) {
        rows.append(RuleRow(id: rule.id, title: rule.title, lead: lead))
      } else if told.insert(lead).inserted {
        let together = zip(rules, leads).filter { $0.0.reach != .everybody && $0.1 == lead }
        rows.append(joining(together.map(\.0.id), of: lead))
      }
    }
    return rows
  }

  /// For each rule the department that it counts for.
  private static func leads(of rules: [CountedRule]) -> [Department] {
    let others = Set(
      rules.filter { $0.reach != .someAtRescue }.compactMap(\.departments.first))
    return rules.map { rule in
      rule.departments.first(where: others.contains) ?? rule.departments.first ?? .civilAffairs
    }
  }

  private static func joining(_ rules: [String], of lead: Department) -> RuleRow {
    let list = rules.joined(separator: " ")
    return RuleRow(
      id: "\(lead.code)-some",
      title: Label("只涉及部分人的事项(\(list))", "rules that concern some people only (\(list))"),
      lead: lead, rules: rules)
  }
}
