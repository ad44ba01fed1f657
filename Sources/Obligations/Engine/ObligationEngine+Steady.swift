package import Domain

extension ObligationEngine {
  /// Whether the duties of a case stand the same at every minute of a moment's day, but for how many
  /// hours are over.
  ///
  /// Said only where no minute can count: nothing happened on that day or the two before, and no hours
  /// of an open duty end on that day or later.
  package func areSteady(
    _ obligations: [Obligation], of state: CaseState, on moment: Moment
  ) -> Bool {
    let isOld = { (date: EventDate) in
      date.latest.number < moment.day.number - 2 || date.earliest > moment.day
    }
    return isOld(state.facts.rescued) && state.milestones.allSatisfy { isOld($0.milestone.date) }
      && obligations.allSatisfy { $0.isSteady(on: moment) }
  }
}

extension Obligation {
  fileprivate func isSteady(on moment: Moment) -> Bool {
    guard case .moment(let end) = due else { return true }
    if end.day >= moment.day { return false }
    if completed != nil { return true }
    return switch status {
    case .met, .late, .waived, .declined, .failed, .notApplicable: true
    case .overdue: margin == due?.margin(at: moment) && !flags.contains(.startImprecise)
    case .due, .notYet, .unknown, .paused: false
    }
  }
}
