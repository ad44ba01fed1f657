import Domain

/// Reads which milestones count: `dna-request/match|no-match`, `placement-change@kin|foster`.
///
/// Steps are codes, `none` for no step recorded, or `any` for all but declined.
enum PatternText {
  /// Reads alternatives joined by `or`.
  static func patterns(_ text: PackText) throws(PackFault) -> [MilestonePattern] {
    try patterns(try Expression(text))
  }

  private static func patterns(_ expression: Expression) throws(PackFault) -> [MilestonePattern] {
    switch expression {
    case .or(let one, let other): return try patterns(one) + patterns(other)
    case .atom(let words):
      guard words.count == 1 else { throw PackFault(.malformed, at: words[1]) }
      return [try pattern(words[0])]
    case .and(let inner, _), .not(let inner):
      throw PackFault(.malformed, at: inner.firstWord)
    }
  }

  static func pattern(_ word: PackText) throws(PackFault) -> MilestonePattern {
    if let kind = MilestoneKind(rawValue: word.text) { return MilestonePattern(kind: kind) }
    let halves = word.text.split(separator: "@", omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let kind = MilestoneKind(rawValue: String(parts[0])) else {
      throw PackFault(.unknownMilestone(String(parts[0])), at: word)
    }
    guard halves.count <= 2, parts.count <= 2 else { throw PackFault(.malformed, at: word) }
    return MilestonePattern(
      kind: kind, steps: parts.count == 2 ? try steps(parts[1], of: word) : .done,
      placements: halves.count == 2 ? try placements(halves[1], of: word) : nil)
  }

  private static func steps(
    _ text: Substring, of word: PackText
  ) throws(PackFault) -> StepSet {
    var steps: StepSet = []
    for name in text.split(separator: "|", omittingEmptySubsequences: false) {
      switch name {
      case "none": steps.formUnion(StepSet(nil))
      case "any": steps.formUnion(.any)
      default:
        guard let step = Step(rawValue: String(name)) else {
          throw PackFault(.unknownStep(String(name)), at: word)
        }
        steps.formUnion(StepSet(step))
      }
    }
    return steps
  }

  static func placements(
    _ text: Substring, of word: PackText
  ) throws(PackFault) -> PlacementSet {
    var placements: PlacementSet = []
    for name in text.split(separator: "|", omittingEmptySubsequences: false) {
      guard let placement = Placement(rawValue: String(name)) else {
        throw PackFault(.unknownPlacement(String(name)), at: word)
      }
      placements.formUnion(PlacementSet(placement))
    }
    return placements
  }
}

extension Expression {
  /// Where it begins.
  var firstWord: PackText {
    switch self {
    case .atom(let words): words[0]
    case .not(let inner), .and(let inner, _), .or(let inner, _): inner.firstWord
    }
  }
}
