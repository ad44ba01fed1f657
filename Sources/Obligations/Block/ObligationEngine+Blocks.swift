package import Domain

extension ObligationEngine {
  /// The blocks that stand against a milestone that is to be recorded, in the order of the pack.
  ///
  /// They are judged on the milestone's date by what is on record at the moment.
  package func blocks(
    _ milestone: Milestone, in state: CaseState, on moment: Moment
  ) -> [Block] {
    let event = CaseEvent(
      milestone, place: state.milestones.count,
      ordinal: KindOrdinals.ordinal(of: milestone.kind), next: -1)
    let index = CaseIndex(
      state, on: moment, looking: Day.calendar.upperBound, proposed: milestone.particulars)
    let stopping = pack.blocks.filter { rule in
      rule.effective.contains(event.last) && rule.stops.contains { index.matches(event, $0) }
    }
    if stopping.isEmpty { return [] }
    let judge = BlockJudge(
      Assessment(
        pack: pack,
        reckoner: DueReckoner(calendar: calendar, adjustments: .none, today: moment.day),
        index: index))
    return stopping.compactMap { judge.block($0, against: event) }
  }
}
