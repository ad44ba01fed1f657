/// How long something takes that a rule of the protocol sets a limit for.
///
/// The lag is lognormal and shifted so that it keeps the limit with the stated probability.
struct LagRule {
  /// A limit as this module can know it, without the calendar of working days.
  enum Limit {
    case hours(Int)
    case days(Int)
    case workdays(Int)
    case months(Int)
  }

  /// The rule's id in the protocol.
  let id: String
  let limit: Limit
  /// The probability of keeping the limit in an average county.
  let onTime: Double
  /// The median of the lags that miss the limit, where a source gives one, in days.
  var lateMedian: Int?

  /// A copy with another probability, for the later rounds of a recurring duty.
  func lowered(by loss: Double) -> LagRule {
    LagRule(id: id, limit: limit, onTime: max(0.05, onTime - loss), lateMedian: lateMedian)
  }
}

extension LagRule.Limit {
  /// Units within which the limit is kept on any calendar: days, or minutes where hours run.
  var safe: Int {
    switch self {
    case .hours(let hours): hours * 60
    case .days(let days): days
    case .workdays(let days): days / 5 * 7 + days % 5
    case .months(let months): months * 30 - 2
    }
  }

  /// Units added to a lag that misses the limit, so that no weekend or long holiday mends it.
  var slack: Int {
    switch self {
    case .hours: 0
    case .days: 2
    case .workdays: 12
    case .months(let months): 3 + months
    }
  }
}

extension LagRule {
  private static let sigma = 0.8
  /// The share of missed limits after which the thing is never done (an assumption).
  private static let abandoned = 0.2

  /// Draws the lag in days, or in minutes for a limit in hours; nothing where it is never done.
  func lag(in county: CountyEffect, using random: inout RandomSource) -> Int? {
    let threshold = PortableMath.probit(county.onTime(onTime))
    let normal = random.normal()
    let safe = limit.safe
    guard normal >= threshold else {
      let lag = Double(safe + 1) * PortableMath.exp(LagRule.sigma * (normal - threshold))
      return min(safe, Int(lag))
    }
    if random.chance(LagRule.abandoned) { return nil }
    guard let lateMedian else {
      let lag = Double(safe + 1) * PortableMath.exp(LagRule.sigma * (normal - threshold))
      return Int(lag) + limit.slack
    }
    let excess = random.lognormal(median: Double(lateMedian - safe), sigma: LagRule.sigma)
    return safe + limit.slack + Int(excess)
  }
}
