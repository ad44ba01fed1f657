/// Where, in a sorted list of phrases, those that start alike stand.
///
/// A head is the first four scalars of a phrase, or all of a shorter one. A set of bits says no for
/// nearly every place of a text before the table is asked; it may say yes wrongly now and then.
struct HeadTable: Sendable {
  static let length = 4
  private var bits: [UInt64]
  private let bitShift: UInt64
  private var keys: [UInt64]
  /// For each key, the first phrase and the one after the last.
  private var ranges: [Stretch]
  private let shift: UInt64

  /// Makes an empty table with room for so many heads, at 32 bits a head and more.
  init(count: Int) {
    var width: UInt64 = 4
    while 1 << width < count * 2 { width += 1 }
    shift = 64 - width
    keys = Array(repeating: 0, count: 1 << Int(width))
    ranges = Array(repeating: Stretch(0..<0), count: 1 << Int(width))
    let bitWidth = min(max(width + 4, 12), 24)
    bitShift = 64 - bitWidth
    bits = Array(repeating: 0, count: 1 << Int(bitWidth - 6))
  }

  mutating func insert(_ key: UInt64, _ range: Range<Int>) {
    let bit = Int(truncatingIfNeeded: key >> bitShift)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
    var slot = Int(truncatingIfNeeded: key >> shift)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    ranges[slot] = Stretch(range)
  }

  /// The table as a search reads it, while the table lives.
  var view: HeadView {
    HeadView(
      bits: View(of: bits), bitShift: bitShift, keys: View(of: keys), ranges: View(of: ranges),
      shift: shift)
  }

  /// Mixes one more scalar into the state of a key.
  @inline(__always)
  static func mixed(_ state: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (state ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// The key of so many scalars that were mixed; never 0.
  @inline(__always)
  static func key(_ state: UInt64, length: Int) -> UInt64 {
    ((state &+ UInt64(length)) &* 0xBF58_476D_1CE4_E5B9) | 1
  }

  /// The key of a phrase's head.
  static func key(of phrase: ArraySlice<UInt32>) -> UInt64 {
    let head = phrase.prefix(length)
    return key(head.reduce(0) { mixed($0, $1) }, length: head.count)
  }
}

/// A table of heads as a search reads it.
struct HeadView {
  fileprivate let bits: View<UInt64>
  fileprivate let bitShift: UInt64
  fileprivate let keys: View<UInt64>
  fileprivate let ranges: View<Stretch>
  fileprivate let shift: UInt64

  /// The phrases that start with a head; none for an unknown one.
  @inline(__always)
  func range(of key: UInt64) -> Range<Int> {
    let bit = Int(truncatingIfNeeded: key >> bitShift)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) == 0 ? 0..<0 : stored(key)
  }

  @inline(never)
  private func stored(_ key: UInt64) -> Range<Int> {
    var slot = Int(truncatingIfNeeded: key >> shift)
    while keys[slot] != key {
      if keys[slot] == 0 { return 0..<0 }
      slot = (slot + 1) & (keys.count - 1)
    }
    return ranges[slot].range
  }
}
