import Domain

/// Who a made-up case is about, as the one who makes it knows; the records may know less.
struct Person {
  let archetype: Archetype
  let sex: Sex
  let born: Day
  /// Completed years at rescue.
  let age: Int
  /// What the records say of the birth before the identity is found.
  let recordedBirth: Birth
  /// Nothing where the records do not say.
  let disability: Disability?
  let identity: IdentityStatus
  let exploitation: Exploitation
  let rescued: Day
  /// The place of the responsible county in the list of counties.
  let county: Int

  var isMinor: Bool { age < 18 }
  var isDisabled: Bool { disability.map { $0 != .none } ?? false }

  /// The day from which training and work may be offered: 16 by every record there is.
  var mayWorkFrom: Day {
    max(recordedBirth.day(reaching: 16), Birth.on(EventDate(born)).day(reaching: 16))
  }

  /// Completed years on a later day.
  func age(on day: Day) -> Int { Birth.on(EventDate(born)).age(on: day).lowerBound }
}

extension Person {
  static func drawn(
    rescued: Day, county: Int, using random: inout RandomSource
  ) -> Person {
    let archetype = random.pick(Archetype.weighted)
    let traits = archetype.traits
    let age = random.pick(ageWeights(traits))
    let days = Birth.aged(age...age, at: rescued).days
    let born = Day(number: random.integer(days.lowerBound.number...days.upperBound.number))
    let isUnknown = random.chance(Double(traits.identityUnknown) / 100)
    return Person(
      archetype: archetype, sex: sex(traits, using: &random), born: born, age: age,
      recordedBirth: isUnknown
        ? .aged(estimate(of: age, using: &random), at: rescued)
        : known(born, rescued: rescued, using: &random),
      disability: disability(traits, using: &random),
      identity: isUnknown ? .unknown : .known, exploitation: random.pick(traits.exploitations),
      rescued: rescued, county: county)
  }

  /// Ages weighted by a triangle over the range with its top at the commonest age.
  private static func ageWeights(_ traits: ArchetypeTraits) -> [(value: Int, weight: Int)] {
    let (low, high, top) = (traits.ages.lowerBound, traits.ages.upperBound, traits.commonestAge)
    return traits.ages.map { age in
      let weight =
        age < top
        ? (age - low + 1) * 1_000 / (top - low + 1) : (high - age + 1) * 1_000 / (high - top + 1)
      return (age, weight)
    }
  }

  private static func sex(_ traits: ArchetypeTraits, using random: inout RandomSource) -> Sex {
    random.chance(Double(traits.female) / 100) ? .female : .male
  }

  /// A range of years that holds the true age; wider for grown people.
  private static func estimate(
    of age: Int, using random: inout RandomSource
  ) -> ClosedRange<Int> {
    let spread = age < 3 ? 1 : age < 18 ? 2 : 4
    let lower = max(0, age - random.integer(0...spread))
    return lower...max(age, lower + spread)
  }

  /// The birth date of a known person; sometimes only its month or year is on record.
  private static func known(
    _ born: Day, rescued: Day, using random: inout RandomSource
  ) -> Birth {
    let month = random.chance(0.08) ? born.month : nil
    let isCoarse = month != nil || random.chance(0.02)
    guard isCoarse, let date = EventDate(year: born.year, month: month), date.latest < rescued
    else { return .on(EventDate(born)) }
    return .on(date)
  }

  private static func disability(
    _ traits: ArchetypeTraits, using random: inout RandomSource
  ) -> Disability? {
    guard random.chance(Double(traits.disabled) / 100) else {
      return random.chance(0.02) ? nil : Disability.none
    }
    return random.pick([
      (.intellectual, 32), (.psychosocial, 22), (.hearing, 16), (.physical, 14), (.speech, 6),
      (.visual, 5), (.multiple, 5),
    ])
  }
}
