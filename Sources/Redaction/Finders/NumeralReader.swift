/// Reads small numbers, in digits or Chinese numerals with 十, forwards and backwards.
enum NumeralReader {
  private static let ten: UInt32 = 0x5341
  private static let twenty: UInt32 = 0x5EFF

  /// The number that ends at a position, spaces before it left out.
  static func number(endingAt end: Int, in passage: Passage, limit: Int) -> (
    value: Int, range: Range<Int>
  )? {
    var end = end
    if passage.scalar(end - 1) == SignTable.space { end -= 1 }
    var start = end
    while end - start < limit, isNumeral(passage.scalar(start - 1)) { start -= 1 }
    return value(start..<end, in: passage).map { ($0, start..<end) }
  }

  /// The number that starts at a position, a space before it left out.
  static func number(startingAt start: Int, in passage: Passage, limit: Int) -> (
    value: Int, range: Range<Int>
  )? {
    var start = start
    if passage.scalar(start) == SignTable.space { start += 1 }
    var end = start
    while end - start < limit, isNumeral(passage.scalar(end)) { end += 1 }
    return value(start..<end, in: passage).map { ($0, start..<end) }
  }

  static func isNumeral(_ scalar: UInt32) -> Bool {
    DigitTable.value(of: scalar) != DigitTable.none || scalar == ten || scalar == twenty
  }

  private static func value(_ range: Range<Int>, in passage: Passage) -> Int? {
    guard !range.isEmpty else { return nil }
    var total = 0
    var hasUnit = false
    for index in range {
      switch passage.scalar(index) {
      case ten:
        total = (total == 0 ? 1 : total) * 10
        hasUnit = true
      case twenty:
        total = 20
        hasUnit = true
      case let scalar:
        total = total * (hasUnit ? 1 : 10) + Int(DigitTable.value(of: scalar))
      }
    }
    return total
  }
}
