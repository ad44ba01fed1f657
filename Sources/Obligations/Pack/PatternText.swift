import Domain

/// Reads which milestones count: `dna-request/match|no-match`, `placement-change@kin|foster`.
///
/// Steps are codes, `none` for no step recorded, or `any` for all but declined. Behind them may stand
/// what must be answered, `adoption[child-consent=no]`, where `none` is for no answer recorded.
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
    let brackets = word.text.split(separator: "[", omittingEmptySubsequences: false)
    let halves = brackets[0].split(separator: "@", omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let kind = MilestoneKind(rawValue: String(parts[0])) else {
      throw PackFault(.unknownMilestone(String(parts[0])), at: word)
    }
    guard halves.count <= 2, parts.count <= 2 else { throw PackFault(.malformed, at: word) }
    var answers: [AnswerTest] = []
    for bracket in brackets.dropFirst() { answers.append(try answer(bracket, of: kind, word)) }
    return MilestonePattern(
      kind: kind, steps: parts.count == 2 ? try steps(parts[1], of: word) : .done,
      placements: halves.count == 2 ? try placements(halves[1], of: word) : nil,
      answers: answers)
  }

  /// Reads `finding=fit|support]`.
  private static func answer(
    _ text: Substring, of kind: MilestoneKind, _ word: PackText
  ) throws(PackFault) -> AnswerTest {
    let halves = text.dropLast().split(separator: "=", omittingEmptySubsequences: false)
    guard text.hasSuffix("]"), halves.count == 2 else { throw PackFault(.malformed, at: word) }
    guard let particular = Particular(rawValue: String(halves[0])),
      kind.particulars.contains(particular)
    else { throw PackFault(.unknownParticular(String(halves[0])), at: word) }
    var codes: Set<String> = []
    var allowsNone = false
    for name in halves[1].split(separator: "|", omittingEmptySubsequences: false) {
      if name == "none" {
        allowsNone = true
      } else if particular.form.choices.contains(where: { $0.code == name }) {
        codes.insert(String(name))
      } else {
        throw PackFault(.unknownAnswer(String(name)), at: word)
      }
    }
    return AnswerTest(particular: particular, codes: codes, allowsNone: allowsNone)
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
