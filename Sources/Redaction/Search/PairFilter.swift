/// A set of pairs of scalars that may say yes wrongly, now and then, and never no.
struct PairFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  /// Makes an empty set with room for so many pairs: 64 bits a pair, between 8 KiB and 512 KiB.
  init(count: Int) {
    var bits: UInt64 = 16
    while bits < 22, 1 << bits < count * 64 { bits += 1 }
    words = Array(repeating: 0, count: 1 << Int(bits - 6))
    shift = 64 - bits
  }

  mutating func insert(_ first: UInt32, _ second: UInt32) {
    let bit = bit(first, second)
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// The filter as a search reads it, while the filter lives.
  var view: PairFilterView { PairFilterView(words: View(of: words), shift: shift) }

  private func bit(_ first: UInt32, _ second: UInt32) -> Int {
    PairFilterView.bit(first, second, shift)
  }
}

/// A filter of pairs as a search reads it.
struct PairFilterView {
  fileprivate let words: View<UInt64>
  fileprivate let shift: UInt64

  @inline(__always)
  func mayStart(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = Self.bit(first, second, shift)
    return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  fileprivate static func bit(_ first: UInt32, _ second: UInt32, _ shift: UInt64) -> Int {
    let key = UInt64(first) << 32 | UInt64(second)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
