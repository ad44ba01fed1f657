import Domain

/// Reads what starts a clock: `rescued`, `age 16 and (return-home or adoption)`, `rule I08`,
/// `3 months after admission`.
enum TriggerText {
  static func trigger(_ text: PackText) throws(PackFault) -> Trigger {
    try trigger(try Expression(text))
  }

  private static func trigger(_ expression: Expression) throws(PackFault) -> Trigger {
    switch expression {
    case .or(let one, let other): .firstOf(try trigger(one), try trigger(other))
    case .and(let one, let other): .lastOf(try trigger(one), try trigger(other))
    case .not(let inner): throw PackFault(.malformed, at: inner.firstWord)
    case .atom(let words): try trigger(words[...])
    }
  }

  /// Reads the words of one start.
  static func trigger(_ words: ArraySlice<PackText>) throws(PackFault) -> Trigger {
    guard let first = words.first else { preconditionFailure("An atom has a word.") }
    let rest = words.dropFirst()
    if rest.count >= 3, rest[rest.startIndex + 1].text == "after" {
      let limit = try LimitText.limit(Array(words.prefix(2)), whole: first)
      guard limit.isDelay else { throw PackFault(.unitDoesNotFit(limit.unit.code), at: first) }
      return .after(limit, try trigger(words.dropFirst(3)))
    }
    switch (first.text, rest.count) {
    case ("rescued", 0): return .rescued
    case ("age", 1):
      guard let years = Int(rest[rest.startIndex].text), (1...120).contains(years) else { break }
      return .age(years)
    case ("rule", 1):
      let name = rest[rest.startIndex]
      guard let rule = RuleID(name.text) else { throw PackFault(.badRuleID(name.text), at: name) }
      return .ruleEnded(rule)
    case (_, 0): return try milestone(first)
    case (_, 2) where rest[rest.startIndex].text == "of": return try noted(words)
    default: break
    }
    throw PackFault(.unknownTrigger(words.map(\.text).joined(separator: " ")), at: first)
  }

  /// Reads `discovered of mandatory-report`.
  private static func noted(_ words: ArraySlice<PackText>) throws(PackFault) -> Trigger {
    guard let name = words.first, let word = words.last else {
      preconditionFailure("There are three words.")
    }
    let pattern = try PatternText.pattern(word)
    guard let particular = Particular(rawValue: name.text),
      pattern.kind.particulars.contains(particular), particular.form == .day
    else { throw PackFault(.unknownParticular(name.text), at: name) }
    return .noted(particular, pattern)
  }

  /// A word that names no milestone is an unknown trigger.
  private static func milestone(_ word: PackText) throws(PackFault) -> Trigger {
    do {
      return .milestone(try PatternText.pattern(word))
    } catch {
      guard case .unknownMilestone(let name) = error.reason else { throw error }
      throw PackFault(.unknownTrigger(name), at: word)
    }
  }
}

extension Limit {
  /// Whether it can put off a start, which is a day.
  var isDelay: Bool {
    switch unit {
    case .day, .month, .year: true
    case .hour, .workday, .immediate, .count: false
    }
  }
}
