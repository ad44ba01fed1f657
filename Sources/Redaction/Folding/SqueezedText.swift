/// Folded text as UTF-8 without its separators and with numerals as digits: what is searched.
///
/// "张 三", "张-三" and "张三" squeeze to the same bytes, and so do "138 0013" and "一三八〇〇一三".
/// A match is checked afterwards where that equates too much (see `PhraseSearch`).
struct SqueezedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each byte, the index of its folded scalar.
  private(set) var places: [Int32] = []

  init(_ text: FoldedText) {
    bytes.reserveCapacity(text.count * 3)
    places.reserveCapacity(text.count * 3)
    let scalars = text.scalars
    for index in scalars.indices where !SignTable.separates(scalars[index]) {
      append(scalars[index], at: Int32(truncatingIfNeeded: index))
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, at place: Int32) {
    let digit = DigitTable.value(of: scalar)
    UTF8Reader.append(digit == DigitTable.none ? scalar : 0x30 + UInt32(digit), to: &bytes)
    while places.count < bytes.count { places.append(place) }
  }
}
