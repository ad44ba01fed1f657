import Domain

/// Counts duties by the department that leads and by rule: a tree of the same shape as areas.
///
/// All duties, then departments, then rules. Overall, department and rule tables are rows of one
/// system, so that none can be computed from the others.
struct RuleTabulation {
  /// What stands for a node of the tree.
  enum Node: Hashable {
    case all
    case department(Department)
    case rule(RuleRow)
  }

  let root: AreaCode
  let rules: [RuleRow]
  /// Whether single rules are shown, or departments only.
  let showsRules: Bool

  /// The departments that lead some rule, in their standing order.
  private var departments: [Department] {
    let leading = Set(rules.map(\.lead))
    return Department.allCases.filter { leading.contains($0) }
  }

  /// The nodes in the order of the tree.
  var nodes: [Node] {
    let upper = [.all] + departments.map(Node.department)
    guard showsRules else { return upper }
    return upper + departments.flatMap { lead in rules.filter { $0.lead == lead }.map(Node.rule) }
  }

  /// Counts the duties of the period by status.
  ///
  /// - Parameter facts: one per case.
  /// - Returns: one table over the tree.
  /// - Throws: `ReleaseError.unknownRule` where a duty has a rule without a row.
  func system(_ facts: [Facts]) throws(ReleaseError) -> StarSystem {
    try system(facts, \.duties, rule: \.rule, width: DutyStatus.allCases.count) {
      DutyStatus.counts(of: $0)
    }
  }

  /// Counts the duties whose clock has no start date.
  ///
  /// - Parameter facts: one per case.
  /// - Returns: one table over the tree, with a single category.
  /// - Throws: `ReleaseError.unknownRule` where a duty has a rule without a row.
  func unknownStarts(_ facts: [Facts]) throws(ReleaseError) -> StarSystem {
    try system(facts, \.unknownStarts, rule: \.self, width: 1) { [$0.count] }
  }

  private func system<Duty>(
    _ facts: [Facts], _ duties: (Facts) -> [Duty], rule: (Duty) -> String, width: Int,
    _ counts: ([Duty]) -> [Int]
  ) throws(ReleaseError) -> StarSystem {
    let nodes = nodes
    let counted = facts.filter { AreaTree.contains(root, $0.area) }.map(duties)
    let known = Set(rules.flatMap(\.rules))
    for duty in counted.flatMap({ $0 }) where !known.contains(rule(duty)) {
      throw .unknownRule(rule(duty))
    }
    var inner: [Int: [Int]] = [:]
    var persons: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let byCase = counted.map { duties in duties.filter { belongs(rule($0), to: node) } }
      persons[index] = byCase.count { !$0.isEmpty }
      if isLeaf(node) { inner[index] = counts(byCase.flatMap { $0 }) }
    }
    let table = StarTable(
      id: "duties", unit: .duties, categoryCount: width,
      displayedDepth: showsRules ? 2 : 1, inner: inner, persons: persons)
    do {
      return try StarSystem(id: "rules", tree: tree, tables: [table], hasOffices: false)
    } catch {
      throw .inconsistent(error)
    }
  }

  private var tree: GeographyTree {
    var children = ["all": departments.map { "department/\($0.code)" }]
    for lead in departments where showsRules {
      children["department/\(lead.code)"] = rules.filter { $0.lead == lead }.map { "rule/\($0.id)" }
    }
    return GeographyTree(root: "all", children: children)
  }

  private func isLeaf(_ node: Node) -> Bool {
    switch node {
    case .all: rules.isEmpty
    case .department: !showsRules
    case .rule: true
    }
  }

  private func belongs(_ duty: String, to node: Node) -> Bool {
    switch node {
    case .all: true
    case .department(let lead): rules.contains { $0.lead == lead && $0.rules.contains(duty) }
    case .rule(let rule): rule.rules.contains(duty)
    }
  }
}
