import Domain
import Testing

/// Cases of any milestones on days around one day, many of them with minutes.
enum RandomCase {
  static func state(
    around day: Day, _ random: inout SeededGenerator
  ) throws -> CaseState {
    let start = day.adding(days: -Int.random(in: 0...400, using: &random))
    let rescued = try date(from: start, to: start, &random)
    let isQuiet = Bool.random(using: &random)
    let last = isQuiet ? day.adding(days: -3) : day.adding(days: 3)
    let milestones = try (0..<Int.random(in: 0...9, using: &random)).map { place in
      LoggedMilestone(
        entry: EntryID(Bits128(high: UInt64(place), low: random.next())),
        milestone: Milestone(
          kind: try #require(MilestoneKind.allCases.randomElement(using: &random)),
          date: try date(from: min(start, last), to: last, &random),
          step: Bool.random(using: &random)
            ? nil : Step.allCases.randomElement(using: &random),
          outcome: nil,
          placement: Bool.random(using: &random)
            ? nil : Placement.allCases.randomElement(using: &random)),
        recorded: Moment(day, minute: 0), isAmended: false)
    }
    return CaseState(
      number: CaseNumber(random: random.next() % CaseNumber.randomCount),
      facts: try facts(rescued: rescued, &random),
      milestones: milestones.sorted {
        ($0.milestone.date, $0.entry) < ($1.milestone.date, $1.entry)
      },
      closing: Int.random(in: 0..<10, using: &random) == 0
        ? Closing(date: day.adding(days: -2), reason: .stable) : nil, conflicts: [])
  }

  private static func facts(
    rescued: EventDate, _ random: inout SeededGenerator
  ) throws -> CaseFacts {
    let years = Int.random(in: 0...40, using: &random)
    let birth =
      Bool.random(using: &random)
      ? Birth.aged(years...years + 2, at: rescued.earliest)
      : .on(EventDate(rescued.earliest.adding(days: -366 * years)))
    return CaseFacts(
      sex: try #require(Sex.allCases.randomElement(using: &random)), birth: birth,
      rescued: rescued, area: try #require(AreaCode("510104")),
      identity: try #require(IdentityStatus.allCases.randomElement(using: &random)),
      exploitation: Exploitation.allCases.randomElement(using: &random),
      disability: Disability.allCases.randomElement(using: &random))
  }

  /// A date of any precision; hours count for a third of them.
  private static func date(
    from first: Day, to last: Day, _ random: inout SeededGenerator
  ) throws -> EventDate {
    let day = first.adding(days: Int.random(in: 0...last.number - first.number, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return try #require(EventDate(year: day.year, month: day.month))
    case 1, 2:
      return try #require(EventDate(day, minute: Int.random(in: 0...1_439, using: &random)))
    default: return EventDate(day)
    }
  }
}
