import Domain

/// One entry of an overrides file: what it changes in a rule. What is absent stays as shipped.
struct OverrideEntry {
  let rule: RuleID
  let place: PackText
  /// Where the new limit stands.
  let limitPlace: PackText
  let limit: Limit?
  let again: Limit?
  let months: [Int]?
  let minorsMonths: [Int]?
  let warning: Limit?
  let noLater: [YearDay]?
  let departments: [Department]?
  let effective: EffectiveRange
  let reason: String
  let basis: String?
  let weakens: Bool

  /// The rule as the county has it.
  func applied(to rule: Rule) -> Rule {
    let timing = rule.timing
    let ground = rule.ground
    return Rule(
      id: rule.id, stage: rule.stage, title: rule.title,
      departments: departments ?? rule.departments, applies: rule.applies, start: rule.start,
      fulfilment: rule.fulfilment,
      timing: Timing(
        clock: timing.clock, limit: limit ?? timing.limit,
        recurrence: recurrence(instead: timing), warning: warning ?? timing.warning,
        longest: timing.longest, exception: timing.exception,
        noLater: noLater ?? timing.noLater, stands: timing.stands,
        periods: timing.periods, isFollowedNextDay: timing.isFollowedNextDay),
      ground: ground.effective(in: ground.effective.meeting(effective)),
      override: RuleOverride(
        shipped: timing.limit, reason: reason, basis: basis,
        weakens: weakens, effective: effective))
  }

  private func recurrence(instead timing: Timing) -> Recurrence? {
    switch timing.recurrence {
    case nil: nil
    case .schedule(let shipped, let minors):
      .schedule(months: months ?? shipped, minors: minorsMonths ?? minors)
    case .interval(let shipped):
      months.map { .schedule(months: $0, minors: minorsMonths) }
        ?? .interval(again ?? (shipped == timing.limit ? limit : nil) ?? shipped)
    }
  }
}
