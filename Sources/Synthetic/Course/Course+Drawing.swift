import Domain

extension Course {
  static func drawn(
    for person: Person, in county: CountyEffect, counties: [AreaCode],
    using random: inout RandomSource
  ) -> Course {
    let outcome = fitting(random.pick(person.archetype.traits.outcomes), person)
    let first = firstOutcome(of: outcome, person: person, using: &random)
    let institution = Stay.institution(for: person, using: &random)
    let admitted = admission(of: person, using: &random)
    let needsSearch = person.identity == .unknown || (person.isMinor && random.chance(0.85))
    let isFound = first == .reunited || random.chance(0.4)
    let search =
      needsSearch
      ? IdentitySearch.drawn(
        for: person, from: person.isMinor ? person.rescued : admitted.earliest,
        isFound: isFound, in: county, using: &random) : .none
    let destination = Stay.destination(
      of: person, with: first, from: institution, using: &random)
    let settled = settling(
      person, admitted: admitted.earliest, search: search, outcome: first, using: &random)
    let ending = Ending.drawn(for: person, outcome: outcome, settled: settled, using: &random)
    let movesOn = first == .transferred ? 0.5 : first == .reunited ? 0.08 : 0
    let moves = random.chance(movesOn)
    let distance = random.integer(1...(counties.count - 1))
    return Course(
      search: search, institution: institution, admitted: admitted, outcome: outcome,
      firstOutcome: first, destination: destination, settled: settled,
      newCounty: moves ? counties[(person.county + distance) % counties.count] : nil,
      end: ending.end, closing: ending.closing, reopened: ending.reopened)
  }

  /// Nobody under 16 lives on their own, and no grown person is adopted.
  private static func fitting(_ outcome: Outcome, _ person: Person) -> Outcome {
    switch outcome {
    case .independent: person.age < 16 ? .reunited : outcome
    default: outcome
    }
  }

  /// How the case looked before contact was lost, the person died or was harmed again.
  private static func firstOutcome(
    of outcome: Outcome, person: Person, using random: inout RandomSource
  ) -> Outcome {
    switch outcome {
    case .lostContact, .reVictimised, .deceased:
      person.archetype == .foreignNational || random.chance(0.3) ? .resettled : .reunited
    case .reunited, .resettled, .adopted, .independent, .transferred, .left, .repatriated:
      outcome
    }
  }

  private static func admission(
    of person: Person, using random: inout RandomSource
  ) -> EventDate {
    let day = person.rescued.adding(days: random.chance(0.8) ? 0 : 1)
    let minute = random.integer(8 * 60...22 * 60)
    return EventDate(day, minute: minute) ?? EventDate(day)
  }

  /// The day of leaving or settling; nobody goes home before it is known who they are.
  private static func settling(
    _ person: Person, admitted: Day, search: IdentitySearch, outcome: Outcome,
    using random: inout RandomSource
  ) -> Day {
    var day = admitted.adding(days: max(1, Stay.days(of: person, using: &random)))
    if person.archetype == .longSeparated {
      day = admitted.adding(days: random.integer(2...25))
    }
    if outcome == .adopted { day = max(day, admitted.adding(days: random.integer(210...420))) }
    if outcome == .reunited, let found = search.found {
      day = max(day, found.adding(days: random.integer(2...12)))
    }
    return day
  }
}
