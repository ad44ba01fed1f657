package import Domain

/// A duty of a case as the statistics need it.
package struct Duty: Hashable, Sendable {
  package let rule: String
  package let departments: [Department]
  package let status: ObligationStatus
  /// The day on which it falls due; nothing where the clock has no start or no end.
  package let due: Day?

  package init(rule: String, departments: [Department], status: ObligationStatus, due: Day?) {
    self.rule = rule
    self.departments = departments
    self.status = status
    self.due = due
  }
}

extension Facts {
  /// Reduces a case.
  ///
  /// - Parameters:
  ///   - state: the case as folded from the entries recorded by the end of the cut-off day.
  ///   - duties: its duties as they stand on that day.
  ///   - period: the period counted.
  ///   - cutOff: the last day whose entries and events count.
  package init(of state: CaseState, duties: [Duty], period: Period, cutOff: Day) {
    let milestones = state.milestones.filter {
      $0.recorded.day <= cutOff && $0.milestone.date.earliest <= cutOff
    }
    let isCounted =
      period.days.contains(state.facts.rescued.earliest)
      && state.facts.rescued.earliest <= cutOff
    let late = milestones.count {
      $0.recorded.day > $0.milestone.date.latest.adding(days: EntryDelay.longestTimelyDays)
    }
    self.init(
      area: state.facts.area,
      person: isCounted
        ? Facts.person(state, milestones: milestones.map(\.milestone), cutOff: cutOff) : nil,
      duties: Facts.fallenDue(duties, in: period, by: cutOff),
      unknownStarts: duties.filter { $0.status == .unknown }.map(\.rule),
      timelyEntries: milestones.count - late, lateEntries: late)
  }

  private static func fallenDue(
    _ duties: [Duty], in period: Period, by cutOff: Day
  ) -> [DutyFact] {
    duties.flatMap { duty -> [DutyFact] in
      guard let due = duty.due, period.days.contains(due), due <= cutOff,
        let status = DutyStatus(duty.status)
      else { return [] }
      return [DutyFact(rule: duty.rule, status: status)]
    }
  }

  private static func person(
    _ state: CaseState, milestones: [Milestone], cutOff: Day
  ) -> [Attribute: String] {
    let facts = state.facts
    let ages = facts.birth.age(on: facts.rescued.earliest)
    let years = (ages.lowerBound + ages.upperBound) / 2
    let placement = milestones.last { $0.placement != nil }?.placement
    let closing = state.closing.flatMap { $0.date <= cutOff ? $0.outcome : nil }
    let outcome = closing ?? milestones.last { $0.outcome != nil }?.outcome
    var person: [Attribute: String] = [
      .sex: SexGroup(facts.sex).code,
      .ageBand: AgeBand(years: years).code,
      .ageGroup: AgeGroup(years: years).code,
      .identity: facts.identity.code,
      .exploitation: ExploitationGroup(facts.exploitation).code,
      .placement: PlacementGroup(placement).code,
      .outcome: OutcomeGroup(outcome).code,
    ]
    let reached = Set(milestones.map(\.kind.stage))
    for stage in Stage.allCases {
      person[.reached(stage)] = (reached.contains(stage) ? Reached.yes : Reached.no).code
    }
    return person
  }
}
