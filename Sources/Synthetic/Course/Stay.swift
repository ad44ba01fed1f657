import Domain

/// Where a person is taken in and for how long.
enum Stay {
  /// The institution that takes the person in; most of the long separated need none.
  static func institution(for person: Person, using random: inout RandomSource) -> Placement? {
    switch person.archetype {
    case .longSeparated: random.chance(0.1) ? .rescueStation : nil
    case .infant: .childWelfare
    case .child, .adolescent: .minorsInstitution
    case .woman, .labourer, .foreignNational: .rescueStation
    case .other: person.isMinor ? .minorsInstitution : .rescueStation
    }
  }

  /// Days of stay: mostly short, longest for the unknown and the disabled.
  ///
  /// Over all stays 62 % have a median of 4 days, 23 % of 35 and 15 % of 260; the last falls to
  /// half of the unknown and disabled, who are three in ten.
  static func days(of person: Person, using random: inout RandomSource) -> Int {
    let mayStayLong = person.identity == .unknown || person.isDisabled
    let draw = random.fraction()
    if mayStayLong, draw < 0.5 { return Int(random.lognormal(median: 260, sigma: 0.9)) }
    let isShort = random.chance(0.73)
    return Int(random.lognormal(median: isShort ? 4 : 35, sigma: isShort ? 0.8 : 0.7))
  }

  /// Where a person goes with an outcome.
  static func destination(
    of person: Person, with outcome: Outcome, from institution: Placement?,
    using random: inout RandomSource
  ) -> Placement? {
    switch outcome {
    case .reunited where person.archetype == .longSeparated:
      // Active integration 28, a choice of one's own 42, distance kept 30.
      return random.pick([(.ownFamily, 28), (.independent, 42), (.stayLocal, 30)])
    case .reunited:
      let isSoldByKin = person.exploitation == .soldByKin
      return random.chance(isSoldByKin ? 0.45 : 0.15) ? .kin : .ownFamily
    case .resettled: return resettled(person, using: &random)
    case .adopted: return .adoptive
    case .independent: return .independent
    case .transferred: return institution
    case .left, .lostContact, .reVictimised, .deceased, .repatriated: return nil
    }
  }

  private static func resettled(
    _ person: Person, using random: inout RandomSource
  ) -> Placement {
    if person.isMinor {
      return random.pick([(.childWelfare, 6), (.foster, 3), (.kin, 1)])
    }
    if person.identity == .unknown || person.isDisabled {
      return random.pick([(.tekunFacility, 5), (.outsideCare, 3), (.hospital, 1), (.ngo, 1)])
    }
    return .stayLocal
  }
}
