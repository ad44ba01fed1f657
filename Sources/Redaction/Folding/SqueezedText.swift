/// Folded text without its separators and with numerals as digits: what is searched.
///
/// "张 三", "张-三" and "张三" squeeze to the same scalars, and so do "138 0013", "一三八〇〇一三" and
/// "138oo13". A match is checked afterwards where that equates too much (see `PhraseSearch`).
struct SqueezedText: Sendable {
  static let letterO: UInt32 = 0x6F

  private(set) var scalars: [UInt32] = []
  /// For each scalar, the index of its folded scalar.
  private(set) var places: [Int32] = []

  init(_ text: FoldedText) {
    scalars.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    let folded = text.scalars.span
    var isAfterDigit = false
    for index in folded.indices {
      let scalar = folded[index]
      if SignTable.separates(scalar) { continue }
      if isAfterDigit, Self.isGrouping(scalar), index + 1 < folded.count,
        CharacterClass.isDigit(Self.squeezed(folded[index + 1]))
      {
        continue
      }
      let squeezed = Self.squeezed(scalar)
      isAfterDigit = CharacterClass.isDigit(squeezed)
      scalars.append(squeezed)
      places.append(Int32(truncatingIfNeeded: index))
    }
  }

  /// A numeral as its digit, the letter O as the digit nobody tells it from.
  @inline(__always)
  private static func squeezed(_ scalar: UInt32) -> UInt32 {
    if scalar == letterO { return 0x30 }
    let digit = DigitTable.value(of: scalar)
    return digit == DigitTable.none ? scalar : 0x30 + UInt32(digit)
  }

  /// Whether a sign may group the digits of one number: a comma, a slash and the like.
  private static func isGrouping(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2B, 0x2C, 0x2F, 0x3A, 0x3B, 0x7C, 0x7E, 0x3001: true
    default: false
    }
  }
}
