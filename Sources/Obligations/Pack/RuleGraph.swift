/// Which rules wait for the end of which.
struct RuleGraph {
  private let rules: [RuleID: Rule]

  init(_ rules: [RuleID: Rule]) { self.rules = rules }

  /// What is wrong with the rules that this one waits for.
  func reasons(against rule: Rule) -> [PackReason] {
    var reasons = self.reasons(against: RuleGraph.triggers(of: rule))
    if let cycle = cycle(from: rule.id) { reasons.append(.cycle(cycle.map(\.text))) }
    return reasons
  }

  /// What is wrong with the rules that triggers wait for.
  func reasons(against triggers: [Trigger]) -> [PackReason] {
    var reasons: [PackReason] = []
    for target in triggers.flatMap(\.rules) {
      guard let ended = rules[target] else {
        reasons.append(.unknownRule(target.text))
        continue
      }
      if !RuleGraph.ends(ended) { reasons.append(.ruleHasNoEnd(target.text)) }
    }
    return reasons
  }

  /// What a rule waits for: its start, and what its clock stands for.
  private static func triggers(of rule: Rule) -> [Trigger] {
    [rule.start.trigger, rule.timing.stands.map(Trigger.ruleEnded)].compactMap(\.self)
  }

  private static func ends(_ rule: Rule) -> Bool {
    switch rule.timing.clock {
    case .deadline, .maximum, .minimum: rule.start.trigger != nil && rule.stage != nil
    case .precedence, .count, .recurring, .open, .context, .retention: false
    }
  }

  /// The shortest way back to a rule that waits for itself, or nothing.
  private func cycle(from start: RuleID) -> [RuleID]? {
    var paths = [[start]]
    var seen: Set<RuleID> = []
    while !paths.isEmpty {
      let path = paths.removeFirst()
      guard let last = path.last, let rule = rules[last] else { continue }
      for next in RuleGraph.triggers(of: rule).flatMap(\.rules) {
        if next == start { return path + [next] }
        if seen.insert(next).inserted { paths.append(path + [next]) }
      }
    }
    return nil
  }
}
