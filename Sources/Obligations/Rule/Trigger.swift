package import Domain

/// What starts the clock of a rule.
package indirect enum Trigger: Hashable, Sendable {
  /// The day the person was freed.
  case rescued
  case milestone(MilestonePattern)
  /// The day that a milestone's answer to a particular names.
  case noted(Particular, MilestonePattern)
  /// The person completes these years of age.
  case age(Int)
  /// The period of another rule has run.
  case ruleEnded(RuleID)
  case after(Limit, Trigger)
  case firstOf(Trigger, Trigger)
  case lastOf(Trigger, Trigger)

  /// The milestones that it waits for, in the order in which it names them.
  package var patterns: [MilestonePattern] {
    switch self {
    case .rescued, .age, .ruleEnded: []
    case .milestone(let pattern), .noted(_, let pattern): [pattern]
    case .after(_, let trigger): trigger.patterns
    case .firstOf(let one, let other), .lastOf(let one, let other): one.patterns + other.patterns
    }
  }

  /// Whether the rescue itself may start it.
  var mayBeRescue: Bool {
    switch self {
    case .rescued: true
    case .milestone, .noted, .age, .ruleEnded, .after: false
    case .firstOf(let one, let other), .lastOf(let one, let other):
      one.mayBeRescue || other.mayBeRescue
    }
  }

  /// The rules whose end this waits for.
  var rules: [RuleID] {
    switch self {
    case .rescued, .milestone, .noted, .age: []
    case .ruleEnded(let rule): [rule]
    case .after(_, let trigger): trigger.rules
    case .firstOf(let one, let other), .lastOf(let one, let other): one.rules + other.rules
    }
  }
}
