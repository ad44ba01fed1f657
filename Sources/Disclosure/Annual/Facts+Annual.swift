import Domain

extension Facts {
  /// Counts somebody as recorded late, and as nothing else.
  init(late year: LateYear, in area: AreaCode) {
    self.init(
      area: area, person: nil, late: [.lateYear: year.code], duties: [], unknownStarts: [],
      timelyEntries: 0, lateEntries: 0)
  }

  /// Follows somebody whom an earlier release counted.
  ///
  /// Where a day is not known, the last it can have been counts: nothing is told sooner than it was.
  ///
  /// - Parameters:
  ///   - state: the case as recorded by the cut-off.
  ///   - root: the area that counted the person, wherever the case is now.
  ///   - cutOff: the last day whose events count.
  init(followed state: CaseState, in root: AreaCode, cutOff: Day) {
    let rescued = state.facts.rescued.earliest
    func days(to day: Day) -> Int { max(0, day.number - rescued.number) }
    let end = state.end.flatMap { $0 <= cutOff ? days(to: $0) : nil }
    var codes: [Attribute: String] = [:]
    for step in FollowedStep.allCases {
      let first = state.milestones.lazy.map(\.milestone)
        .filter { step.kinds.contains($0.kind) && $0.date.latest <= cutOff }
        .map { days(to: $0.date.latest) }.min()
      codes[.days(step)] = FollowedDays(days: first, end: end).code
    }
    self.init(
      area: root, person: nil, followed: codes, duties: [], unknownStarts: [], timelyEntries: 0,
      lateEntries: 0)
  }
}

extension CaseState {
  /// When a person was handed on or lost sight of for good; nothing where that is not so.
  fileprivate var end: Day? {
    if let closing, closing.reason == .moved || closing.outcome?.endsFollowing ?? false {
      return closing.date
    }
    let last = milestones.lazy.map(\.milestone).last { $0.outcome != nil }
    return last?.outcome?.endsFollowing ?? false ? last?.date.earliest : nil
  }
}

extension Outcome {
  /// Whether nobody can tell what became of a person since: an event that competes with every step.
  fileprivate var endsFollowing: Bool {
    switch self {
    case .transferred, .left, .lostContact, .reVictimised, .deceased, .repatriated: true
    case .reunited, .resettled, .adopted, .independent: false
    }
  }
}
