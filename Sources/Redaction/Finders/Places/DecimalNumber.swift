/// A number with a decimal point in a text.
struct DecimalNumber {
  let range: Range<Int>
  let value: Double
  /// How many digits follow the point.
  let places: Int

  private static let wholeLimit = 3
  private static let fractionLimit = 15

  /// The decimal of at most three whole digits around a point; nil if there is none.
  static func read(around point: Int, in scalars: View<UInt32>) -> DecimalNumber? {
    var start = point
    while start > 0, point - start <= wholeLimit, CharacterClass.isDigit(scalars[start - 1]) {
      start -= 1
    }
    var end = point + 1
    while end < scalars.count, end - point <= fractionLimit + 1,
      CharacterClass.isDigit(scalars[end])
    {
      end += 1
    }
    guard (1...wholeLimit).contains(point - start), end > point + 1 else { return nil }
    var value = 0.0
    var weight = 1.0
    for scalar in scalars[start..<point] { value = value * 10 + Double(scalar - 0x30) }
    for scalar in scalars[point + 1..<end] {
      weight /= 10
      value += Double(scalar - 0x30) * weight
    }
    return DecimalNumber(range: start..<end, value: value, places: end - point - 1)
  }
}
