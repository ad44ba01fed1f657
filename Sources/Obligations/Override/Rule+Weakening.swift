extension Rule {
  /// Whether a limit asks for less than the law that the rule rests on.
  ///
  /// A length counts as longer where it may be: a month has up to 31 days, and working days up to
  /// twice as many calendar days and a long holiday.
  func isWeakened(by limit: Limit) -> Bool {
    guard ground.kind == .statutory, let shipped = timing.limit else { return false }
    if timing.clock == .minimum { return limit.longest < shipped.longest }
    let allowed = timing.longest ?? shipped
    if limit.unit == allowed.unit { return limit.value > allowed.value }
    return limit.longest > allowed.shortest
  }
}

extension Limit {
  /// The most hours that it can take.
  var longest: Int {
    switch unit {
    case .hour: value
    case .immediate: 24
    case .day: 24 * value
    case .workday: 24 * (2 * value + 10)
    case .month: 24 * 31 * value
    case .year: 24 * 366 * value
    case .count: value
    }
  }

  /// The fewest hours that it can take.
  var shortest: Int {
    switch unit {
    case .hour: value
    case .immediate: 0
    case .day, .workday: 24 * value
    case .month: 24 * 28 * value
    case .year: 24 * 365 * value
    case .count: value
    }
  }
}
