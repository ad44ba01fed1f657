/// A length of time, or a number of times.
package struct Limit: Hashable, Sendable {
  /// Never negative; 0 for `immediate`.
  package let value: Int
  package let unit: LimitUnit

  package init(value: Int, unit: LimitUnit) {
    self.value = value
    self.unit = unit
  }

  /// Whether it is over in a few days at most.
  var isWithinDays: Bool {
    switch unit {
    case .immediate: true
    case .hour: value <= 72
    case .day: value <= 3
    case .workday: value <= 1
    case .month, .year, .count: false
    }
  }
}
