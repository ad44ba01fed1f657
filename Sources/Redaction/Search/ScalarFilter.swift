/// A set of two or three scalars in a row that may say yes wrongly, now and then, and never no.
struct ScalarFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  /// Makes an empty set with room for so many members: 64 bits each, between 8 KiB and 512 KiB.
  init(count: Int) {
    var bits: UInt64 = 16
    while bits < 22, 1 << bits < count * 64 { bits += 1 }
    words = Array(repeating: 0, count: 1 << Int(bits - 6))
    shift = 64 - bits
  }

  mutating func insert(_ scalars: ArraySlice<UInt32>) {
    let key = scalars.reduce(0 as UInt64) { $0 << 21 | UInt64($1) }
    let bit = ScalarFilterView.bit(key, shift)
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The filter as a search reads it, while the filter lives.
  var view: ScalarFilterView { ScalarFilterView(words: View(of: words), shift: shift) }
}

/// A filter of scalars as a search reads it.
struct ScalarFilterView {
  fileprivate let words: View<UInt64>
  fileprivate let shift: UInt64

  @inline(__always)
  func mayHold(_ first: UInt32, _ second: UInt32) -> Bool {
    holds(UInt64(first) << 21 | UInt64(second))
  }

  @inline(__always)
  func mayHold(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    holds(UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third))
  }

  @inline(__always)
  private func holds(_ key: UInt64) -> Bool {
    let bit = Self.bit(key, shift)
    return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  fileprivate static func bit(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
