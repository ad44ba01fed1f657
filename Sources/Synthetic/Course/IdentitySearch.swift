import Domain

/// How the search for who a person is went.
struct IdentitySearch {
  /// When sampling was asked for, received by the police, and answered.
  let requested: Day?
  let received: Day?
  let answered: Day?
  let hasMatch: Bool
  /// When it was known who the person is; nothing where it never was, or always had been.
  let found: Day?

  static let none = IdentitySearch(
    requested: nil, received: nil, answered: nil, hasMatch: false, found: nil)

  /// Draws the search of an unknown person, or the sampling alone of a rescued child.
  ///
  /// Whether the search ends with an identity is settled beforehand, for nobody goes home unknown.
  static func drawn(
    for person: Person, from start: Day, isFound: Bool, in county: CountyEffect,
    using random: inout RandomSource
  ) -> IdentitySearch {
    let rule = person.isMinor ? LagRule.childSampling : .samplingRequest
    let requested = rule.lag(in: county, using: &random).map { start.adding(days: $0) }
    let received = requested?.adding(days: random.integer(0...3))
    let answerLag = LagRule.samplingResult.lag(in: county, using: &random)
    let answered = received.flatMap { received in answerLag.map { received.adding(days: $0) } }
    let isUnknown = person.identity == .unknown
    let byMatch = answered != nil && random.chance(isUnknown ? (isFound ? 0.6 : 0) : 0.5)
    let asked = start.adding(days: 1 + Int(random.lognormal(median: 12, sigma: 0.9)))
    let matched = answered.map { $0.adding(days: random.integer(1...10)) }
    let found = isUnknown && isFound ? (byMatch ? matched : asked) : nil
    return IdentitySearch(
      requested: requested, received: received, answered: answered, hasMatch: byMatch,
      found: found)
  }
}
