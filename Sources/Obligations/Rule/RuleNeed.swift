/// What a case must hold for a rule to say anything of it, so that most rules are passed over
/// without being looked at.
struct RuleNeed: Sendable {
  /// Whether the rule can say something of a case without milestones.
  private var isMet: Bool
  /// Otherwise one of these must be there.
  private var kinds = KindSet()

  init(_ rule: Rule, among rules: [RuleID: Rule]) {
    switch rule.timing.clock {
    case .precedence, .count: isMet = true
    case .context, .retention: isMet = false
    case .deadline, .maximum, .minimum, .recurring, .open:
      isMet = false
      guard let trigger = rule.start.trigger else { return }
      isMet = add(trigger, rules)
      if rule.start.isExpected, let first = rule.fulfilment.met.first {
        kinds.insert(first.ordinal)
      }
    }
    if rule.stage == nil { isMet = false }
  }

  func isMet(by found: KindSet) -> Bool { isMet || !kinds.isDisjoint(with: found) }

  /// Adds the kinds a trigger waits for, and says whether it can do without.
  private mutating func add(_ trigger: Trigger, _ rules: [RuleID: Rule]) -> Bool {
    switch trigger {
    case .rescued, .age: return true
    case .milestone(let pattern), .noted(_, let pattern):
      kinds.insert(pattern.ordinal)
      return false
    case .ruleEnded(let rule):
      return rules[rule]?.start.trigger.map { add($0, rules) } ?? false
    case .after(_, let inner): return add(inner, rules)
    case .firstOf(let one, let other):
      let (first, second) = (add(one, rules), add(other, rules))
      return first || second
    case .lastOf(let one, let other):
      let (first, second) = (add(one, rules), add(other, rules))
      return first && second
    }
  }
}
