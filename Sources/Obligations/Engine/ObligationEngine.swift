package import Domain

/// Judges the duties of cases by a protocol and a calendar.
package struct ObligationEngine: Sendable {
  package let pack: ProtocolPack
  package let calendar: WorkdayCalendar

  package init(pack: ProtocolPack, calendar: WorkdayCalendar) {
    self.pack = pack
    self.calendar = calendar
  }

  /// The duties of a case as they stood at a moment, in the order of the rules.
  ///
  /// Milestones and closings dated later than the moment are left out; facts are those of today.
  /// Waivers and pauses are those on record, unless others are given.
  package func obligations(
    of state: CaseState, on moment: Moment, adjustments: Adjustments? = nil
  ) -> [Obligation] {
    let adjustments = adjustments ?? Adjustments(state.annotations)
    var assessment = Assessment(
      pack: pack,
      reckoner: DueReckoner(calendar: calendar, adjustments: adjustments, today: moment.day),
      index: CaseIndex(state, on: moment))
    let kinds = assessment.index.kinds
    for (place, need) in pack.needs.enumerated() where need.isMet(by: kinds) {
      assessment.judge(pack.judged[place])
    }
    return assessment.obligations
  }
}
