/// When a block stands: something about the person, and about what has happened before.
indirect enum BlockCondition: Hashable, Sendable {
  case person(Predicate)
  /// The trigger has happened by then: a milestone, a birthday, the end of another rule's period.
  case passed(Trigger)
  /// The last milestone of the kind that answers what the pattern asks is one that it matches.
  case latest(MilestonePattern)
  /// What cannot be told counts as no.
  case surely(BlockCondition)
  case not(BlockCondition)
  case and(BlockCondition, BlockCondition)
  case or(BlockCondition, BlockCondition)

  /// The milestones whose last answer it looks at.
  var answered: [MilestonePattern] {
    switch self {
    case .latest(let pattern): [pattern]
    case .person, .passed: []
    case .surely(let inner), .not(let inner): inner.answered
    case .and(let one, let other), .or(let one, let other): one.answered + other.answered
    }
  }

  /// The triggers it looks at.
  var triggers: [Trigger] {
    switch self {
    case .person, .latest: []
    case .passed(let trigger): [trigger]
    case .surely(let inner), .not(let inner): inner.triggers
    case .and(let one, let other), .or(let one, let other): one.triggers + other.triggers
    }
  }
}
