/// A length of time, or a number of times.
package struct Limit: Hashable, Sendable {
  /// Never negative; 0 for `immediate`.
  package let value: Int
  package let unit: LimitUnit

  package init(value: Int, unit: LimitUnit) {
    self.value = value
    self.unit = unit
  }
}
