/// A decimal number as it is read out: 三十点五七二八, 一百零四点零六, 104点0668.
struct SpelledDecimal {
  let range: Range<Int>
  let value: Double
  /// How many figures follow the point.
  let places: Int

  static let point: UInt32 = 0x70B9  // 点
  private static let hundred: UInt32 = 0x767E  // 百
  private static let wholeLimit = 6
  private static let placeLimit = 10

  /// The number whose point stands at a place; nil where no figure stands on both sides of it.
  static func read(around place: Int, in passage: Passage) -> SpelledDecimal? {
    guard let whole = whole(endingAt: place, in: passage) else { return nil }
    var end = place + 1
    var value = Double(whole.value)
    var weight = 1.0
    while end - place <= placeLimit {
      let digit = DigitTable.value(of: passage.scalar(end))
      guard digit != DigitTable.none else { break }
      weight /= 10
      value += Double(digit) * weight
      end += 1
    }
    guard end > place + 1 else { return nil }
    return SpelledDecimal(
      range: whole.range.lowerBound..<end, value: value, places: end - place - 1)
  }

  /// The whole number that ends at a place, with 百 in it where it is spelled out: 一百零四.
  static func whole(endingAt end: Int, in passage: Passage) -> (value: Int, range: Range<Int>)? {
    guard
      let number = NumeralReader.number(endingAt: end, in: passage, limit: wholeLimit),
      number.range.upperBound == end
    else {
      return passage.scalar(end - 1) == hundred ? hundreds(before: end - 1, 0, end, passage) : nil
    }
    let sign = number.range.lowerBound - 1
    guard passage.scalar(sign) == hundred else { return number }
    return hundreds(before: sign, number.value, end, passage)
  }

  private static func hundreds(
    before sign: Int, _ rest: Int, _ end: Int, _ passage: Passage
  ) -> (value: Int, range: Range<Int>)? {
    let digit = DigitTable.value(of: passage.scalar(sign - 1))
    guard digit != DigitTable.none else { return nil }
    return (Int(digit) * 100 + rest, sign - 1..<end)
  }
}
