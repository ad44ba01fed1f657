/// A fixed table from short words to small numbers, without a pointer on the way.
///
/// A key is up to four scalars of the Basic Multilingual Plane, sixteen bits each.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt8]
  private let shift: UInt64
  private let mask: Int

  /// Makes an empty table with room for so many words.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << Int(bits))
    values = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    mask = (1 << Int(bits)) - 1
  }

  /// The number of a key, or 0.
  @inline(__always)
  func value(_ key: UInt64) -> UInt8 {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Sets bits of a key's number.
  mutating func insert(_ key: UInt64, _ value: UInt8) {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] |= value
  }

  /// The key of scalars; 0 for none, for more than four, and for scalars of other planes.
  static func key(_ scalars: some Collection<UInt32>) -> UInt64 {
    guard scalars.count <= 4, scalars.allSatisfy({ $0 < 0x10000 }) else { return 0 }
    return scalars.reduce(0) { $0 << 16 | UInt64($1) }
  }
}
