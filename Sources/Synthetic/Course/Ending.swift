import Domain

/// How and when the follow-up of a case ends.
struct Ending {
  private(set) var end: Day?
  private(set) var closing: Closing?
  private(set) var reopened: Day?

  static func drawn(
    for person: Person, outcome: Outcome, settled: Day, using random: inout RandomSource
  ) -> Ending {
    switch outcome {
    case .reunited, .resettled, .adopted, .independent:
      return stable(person, outcome: outcome, settled: settled, using: &random)
    case .lostContact, .reVictimised:
      return Ending(end: settled.adding(days: random.integer(30...330)))
    case .deceased:
      let day = settled.adding(days: random.integer(30...330))
      return closed(.moved, outcome, on: day.adding(days: random.integer(1...20)))
    case .transferred, .repatriated:
      return closed(.moved, outcome, on: settled.adding(days: random.integer(3...30)))
    case .left:
      return closed(.withdrawn, outcome, on: settled.adding(days: random.integer(0...30)))
    }
  }

  /// Twelve stable months and a closing; a third of the cases stay open longer.
  private static func stable(
    _ person: Person, outcome: Outcome, settled: Day, using random: inout RandomSource
  ) -> Ending {
    let months = random.chance(0.65) ? 12 : 24
    let day = settled.adding(months: months).adding(days: random.integer(5...75))
    let isGrownUp = person.isMinor && person.age(on: day) >= 18
    var ending = closed(isGrownUp ? .adult : .stable, outcome, on: day)
    if random.chance(0.04) {
      ending.reopened = day.adding(days: random.integer(20...120))
      ending.end = nil
    }
    return ending
  }

  private static func closed(
    _ reason: ClosingReason, _ outcome: Outcome, on day: Day
  ) -> Ending {
    Ending(end: day, closing: Closing(date: day, reason: reason, outcome: outcome))
  }
}
