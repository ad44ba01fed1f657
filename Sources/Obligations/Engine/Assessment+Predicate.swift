import Domain

extension Assessment {
  /// Whether a predicate holds throughout a span of days.
  func answer(_ predicate: Predicate, first: Day, last: Day) -> Answer {
    switch predicate {
    case .all: .yes
    case .aged(let youngest, let oldest): aged(from: youngest, through: oldest, first, last)
    case .identityKnown: !identityUnknown(since: first)
    case .identityUnknown: identityUnknown(since: first)
    case .disabled: index.facts.disability.map { Answer($0 != .none) } ?? .unknown
    case .disability(let kind): has(kind)
    case .exploitation(let kind): index.facts.exploitation.map { Answer($0 == kind) } ?? .unknown
    case .placed(let placements):
      index.placement.map { Answer(!placements.isDisjoint(with: $0)) } ?? .unknown
    case .surely(let inner): Answer(answer(inner, first: first, last: last) == .yes)
    case .not(let inner): !answer(inner, first: first, last: last)
    case .and(let one, let other): both(one, other, first: first, last: last)
    case .or(let one, let other):
      answer(one, first: first, last: last) || answer(other, first: first, last: last)
    }
  }

  private func both(_ one: Predicate, _ other: Predicate, first: Day, last: Day) -> Answer {
    let answer = answer(one, first: first, last: last)
    if case .no = answer { return .no }
    return answer && self.answer(other, first: first, last: last)
  }

  private func aged(from youngest: Int, through oldest: Int?, _ first: Day, _ last: Day) -> Answer {
    let isOldEnough = index.ages.hasReached(youngest, first: first, last: last)
    guard let oldest else { return isOldEnough }
    return isOldEnough && !index.ages.hasReached(oldest + 1, first: first, last: last)
  }

  /// More than one disability may include the one that is asked for.
  private func has(_ kind: Disability) -> Answer {
    guard let recorded = index.facts.disability else { return .unknown }
    return recorded == .multiple && kind != .none ? .unknown : Answer(recorded == kind)
  }

  /// Where the identity was not set to known after that day, it can still have been unknown then:
  /// that shows in a search for kin that ended with a confirmation; a person known all along has
  /// the one without the other.
  private func identityUnknown(since day: Day) -> Answer {
    if index.facts.identity == .unknown { return .yes }
    if let identified = index.identified, identified > day { return .yes }
    guard index.has(Assessment.searches) else { return .no }
    return Answer(index.first(Assessment.confirmations) { $0.last >= day } != nil)
  }

  private static let searches = [
    MilestoneKind.kinNotice, .kinNoticeRefreshed, .notFoundCert, .identityReview,
  ].map { MilestonePattern(kind: $0, steps: .any) }

  private static let confirmations = [
    MilestonePattern(kind: .kinConfirmed),
    MilestonePattern(kind: .identityQuery, steps: StepSet(.match)),
  ]
}
