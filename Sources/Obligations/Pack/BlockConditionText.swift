import Domain

/// Reads when a block stands: `minor and not passed guardianship-assessment`.
///
/// `passed` takes what a clock can start from, `latest` a milestone; `surely` in front of either, or
/// of a condition on the person, counts what cannot be told as no.
enum BlockConditionText {
  static func condition(_ text: PackText) throws(PackFault) -> BlockCondition {
    try condition(try Expression(text))
  }

  private static func condition(
    _ expression: Expression
  ) throws(PackFault) -> BlockCondition {
    switch expression {
    case .not(let inner): .not(try condition(inner))
    case .and(let one, let other): .and(try condition(one), try condition(other))
    case .or(let one, let other): .or(try condition(one), try condition(other))
    case .atom(let words): try condition(words[...])
    }
  }

  private static func condition(
    _ words: ArraySlice<PackText>
  ) throws(PackFault) -> BlockCondition {
    guard let first = words.first else { preconditionFailure("An atom has a word.") }
    let rest = words.dropFirst()
    switch first.text {
    case "surely", "passed", "latest":
      guard let next = rest.first else { throw PackFault(.malformed, at: first) }
      if first.text == "surely" { return .surely(try condition(rest)) }
      if first.text == "passed" { return .passed(try TriggerText.trigger(rest)) }
      guard rest.count == 1 else { throw PackFault(.malformed, at: rest[rest.startIndex + 1]) }
      return .latest(try PatternText.pattern(next))
    default: return .person(try PredicateText.predicate(Array(words)))
    }
  }
}
