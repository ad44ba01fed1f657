/// Folded text without its separators and with numerals as digits: what is searched.
///
/// "张 三", "张-三" and "张三" squeeze to the same scalars, and so do "138 0013", "一三八〇〇一三" and
/// "138oo13". A match is checked afterwards where that equates too much (see `PhraseSearch`).
struct Squeezing: ~Copyable {
  static let letterO: UInt32 = 0x6F

  private var scalars: Room<UInt32>
  private var places: Room<Int32>

  init(_ folded: View<UInt32>) {
    scalars = Room(capacity: folded.count)
    places = Room(capacity: folded.count)
    let kinds = ScalarKinds()
    var isAfterDigit = false
    for index in 0..<folded.count {
      let scalar = folded[index]
      let kind = kinds[scalar]
      if kind & ScalarTable.separator != 0 { continue }
      if kind & ScalarTable.grouping != 0, isAfterDigit, index + 1 < folded.count,
        Self.isDigit(folded[index + 1], kinds)
      {
        continue
      }
      let digit = kind & 0xF
      isAfterDigit = digit != ScalarTable.noDigit || scalar == Self.letterO
      let value = scalar == Self.letterO ? 0x30 : 0x30 + UInt32(digit)
      scalars.append(isAfterDigit ? value : scalar)
      places.append(Int32(truncatingIfNeeded: index))
    }
  }

  /// Lends the squeezed text.
  func read<Result>(_ body: (SqueezedView) -> Result) -> Result {
    body(SqueezedView(scalars: scalars.view, places: places.view))
  }

  /// Whether a scalar is a numeral, or the letter O, which nobody tells from the digit.
  @inline(__always)
  private static func isDigit(_ scalar: UInt32, _ kinds: ScalarKinds) -> Bool {
    scalar == letterO || kinds[scalar] & 0xF != ScalarTable.noDigit
  }
}

/// A squeezed text as it is searched.
struct SqueezedView {
  let scalars: View<UInt32>
  /// For each scalar, the index of its folded scalar.
  let places: View<Int32>
}
