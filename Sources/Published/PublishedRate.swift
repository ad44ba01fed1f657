/// A share computed from two published values, and from nothing else.
package struct PublishedRate: Hashable, Sendable {
  /// A rate is shown from this denominator on.
  package static let smallestDenominator = 10

  package let numerator: PublishedValue
  package let denominator: PublishedValue

  package init(_ numerator: PublishedValue, of denominator: PublishedValue) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The share in thousandths, rounded half up; nothing where a part is hidden or too small.
  package var perMille: Int? {
    guard let part = numerator.count, let whole = denominator.count,
      whole >= PublishedRate.smallestDenominator
    else { return nil }
    return (2_000 * part + whole) / (2 * whole)
  }
}
