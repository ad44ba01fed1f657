import Domain

/// Judges whether blocks stand against a milestone.
struct BlockJudge {
  /// Looks beyond the moment, so that days can be found on which a block opens.
  private let assessment: Assessment

  init(_ assessment: Assessment) { self.assessment = assessment }

  /// The block, or nothing where it does not stand.
  ///
  /// What cannot be told stops too: the records must show that something is allowed.
  func block(_ rule: BlockRule, against event: CaseEvent) -> Block? {
    let answer = answer(rule.condition, at: event)
    if answer == .no { return nil }
    let opens = rule.opening.flatMap { assessment.start(of: $0)?.firstDayAfter }
    return Block(rule: rule, isCertain: answer == .yes, opens: opens)
  }

  private func answer(_ condition: BlockCondition, at event: CaseEvent) -> Answer {
    switch condition {
    case .person(let predicate):
      assessment.answer(predicate, first: event.first, last: event.last)
    case .passed(let trigger): passed(trigger, by: event)
    case .latest(let pattern): latest(pattern, at: event)
    case .surely(let inner): Answer(answer(inner, at: event) == .yes)
    case .not(let inner): !answer(inner, at: event)
    case .and(let one, let other): answer(one, at: event) && answer(other, at: event)
    case .or(let one, let other): answer(one, at: event) || answer(other, at: event)
    }
  }

  /// On one day things count as done in time, unless their minutes say otherwise; but the last day
  /// of a period is not over before midnight.
  private func passed(_ trigger: Trigger, by event: CaseEvent) -> Answer {
    guard let start = assessment.start(of: trigger), start.first <= event.last else { return .no }
    if start.endsPeriod {
      if start.last < event.first { return .yes }
      return start.first < event.last ? .unknown : .no
    }
    if start.first == event.last, let begun = start.minute, let minute = event.date.minute {
      return Answer(begun <= minute)
    }
    return start.last <= event.first ? .yes : .unknown
  }

  /// The milestone itself comes last, where it answers the question.
  private func latest(_ pattern: MilestonePattern, at event: CaseEvent) -> Answer {
    let index = assessment.index
    if index.isAnswered(pattern, by: event) { return Answer(index.matches(event, pattern)) }
    let last = index.last(pattern.ordinal) {
      $0.first <= event.last && index.isAnswered(pattern, by: $0)
    }
    return Answer(last.map { index.matches($0, pattern) } ?? false)
  }
}
