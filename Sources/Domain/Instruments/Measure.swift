/// A decimal number of up to four places, kept exactly.
package struct Measure: Hashable, Comparable, Sendable {
  /// Ten-thousandths.
  package let units: Int

  private static let one = 10_000
  /// The largest value that can be read.
  package static let largest = 10_000

  package init(units: Int) { self.units = units }

  package init(_ whole: Int) { units = whole * Measure.one }

  /// Reads `4`, `-0.5` or `12.3456`; nothing for anything else, or beyond the largest value.
  package init?(_ text: some StringProtocol) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ Measure.isNumber($0) }),
      let whole = Int(parts[0]), whole <= Measure.largest
    else { return nil }
    let places = parts.count == 2 ? parts[1] : "0"
    let padded = places + String(repeating: "0", count: max(0, 4 - places.count))
    guard padded.count == 4, let fraction = Int(padded) else { return nil }
    let units = whole * Measure.one + fraction
    self.units = text.hasPrefix("-") ? -units : units
  }

  package static func < (one: Measure, other: Measure) -> Bool { one.units < other.units }

  package static func + (one: Measure, other: Measure) -> Measure {
    Measure(units: one.units + other.units)
  }

  package static func * (one: Measure, whole: Int) -> Measure {
    Measure(units: one.units * whole)
  }

  /// The product, rounded to four places, halves away from zero.
  package static func * (one: Measure, other: Measure) -> Measure {
    let (high, low) = one.units.magnitude.multipliedFullWidth(by: other.units.magnitude)
    let half = UInt(Measure.one / 2)
    let (sum, carried) = low.addingReportingOverflow(half)
    let divided = UInt(Measure.one).dividingFullWidth((high + (carried ? 1 : 0), sum)).quotient
    let isNegative = (one.units < 0) != (other.units < 0)
    return Measure(units: isNegative ? -Int(divided) : Int(divided))
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension Measure: CustomStringConvertible {
  /// The number without needless zeros.
  package var description: String {
    let sign = units < 0 ? "-" : ""
    let whole = units.magnitude / UInt(Measure.one)
    var fraction = String(units.magnitude % UInt(Measure.one) + UInt(Measure.one)).dropFirst()
    while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
    return sign + "\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
