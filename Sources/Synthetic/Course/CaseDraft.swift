import Domain

/// A case while its milestones are being drawn, one topic after the other.
struct CaseDraft {
  let person: Person
  let course: Course
  let county: CountyEffect
  var random: RandomSource
  private(set) var milestones: [Milestone] = []

  init(person: Person, course: Course, county: CountyEffect, random: RandomSource) {
    self.person = person
    self.course = course
    self.county = county
    self.random = random
  }

  mutating func add(
    _ kind: MilestoneKind, on day: Day, _ step: Step? = nil, outcome: Outcome? = nil,
    placement: Placement? = nil, by department: Department
  ) {
    add(
      kind, at: EventDate(day), step, outcome: outcome, placement: placement, by: department)
  }

  mutating func add(
    _ kind: MilestoneKind, at date: EventDate, _ step: Step? = nil, outcome: Outcome? = nil,
    placement: Placement? = nil, by department: Department
  ) {
    milestones.append(
      Milestone(
        kind: kind, date: date, step: step, outcome: outcome, placement: placement,
        department: department))
  }

  /// The day on which something with a limit is done, counted from the start of its clock.
  mutating func day(of rule: LagRule, after start: Day) -> Day? {
    rule.lag(in: county, using: &random).map { start.adding(days: $0) }
  }

  /// The minute at which something with a limit in hours is done.
  mutating func minute(of rule: LagRule, after start: EventDate) -> EventDate? {
    guard let lag = rule.lag(in: county, using: &random) else { return nil }
    let moment = Moment(start.earliest, minute: (start.minute ?? 0) + lag)
    return EventDate(moment.day, minute: moment.minuteOfDay)
  }

  /// The milestones that happened before the case ended, less the starting dates nobody recorded.
  mutating func finished() -> [Milestone] {
    var kept: [Milestone] = []
    for milestone in milestones {
      if let end = course.end, milestone.date.earliest > end { continue }
      if CaseDraft.starts(milestone), random.chance(county.missingStarts) { continue }
      kept.append(milestone)
    }
    return kept
  }

  /// Whether clocks of the protocol start with it.
  private static func starts(_ milestone: Milestone) -> Bool {
    switch milestone.kind {
    case .admission, .departure, .returnHome: true
    case .dnaRequest, .legalAid, .hukouApplication: milestone.step == .requested
    default: false
    }
  }
}
