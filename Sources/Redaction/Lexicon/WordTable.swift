/// A fixed table from short words to small numbers, without a pointer on the way.
///
/// A key is up to four scalars of the Basic Multilingual Plane, sixteen bits each.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt8]
  private let shift: UInt64

  /// Makes an empty table with room for so many words.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << Int(bits))
    values = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// Makes a table of words, each with the number one.
  init(_ words: some Sequence<ArraySlice<UInt32>>) {
    let keys = words.map { Self.key($0) }
    self.init(capacity: keys.count)
    for key in keys { insert(key, 1) }
  }

  /// The table as a loop reads it; to be made of tables that are never freed.
  var view: WordView {
    WordView(keys: View(of: keys), values: View(of: values), shift: shift)
  }

  /// The number of a key, or 0.
  func value(_ key: UInt64) -> UInt8 { view.value(key) }

  /// Sets bits of a key's number.
  mutating func insert(_ key: UInt64, _ value: UInt8) {
    var slot = Int(truncatingIfNeeded: (key &* WordView.factor) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] |= value
  }

  /// The key of scalars; 0 for none, for more than four, and for scalars of other planes.
  @inline(__always)
  static func key(_ scalars: some Collection<UInt32>) -> UInt64 {
    guard scalars.count <= 4, scalars.allSatisfy({ $0 < 0x10000 }) else { return 0 }
    return scalars.reduce(0) { $0 << 16 | UInt64($1) }
  }
}

/// A word table as loops read it.
struct WordView {
  fileprivate static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  fileprivate let keys: View<UInt64>
  fileprivate let values: View<UInt8>
  fileprivate let shift: UInt64

  /// The number of a key, or 0.
  @inline(__always)
  func value(_ key: UInt64) -> UInt8 {
    var slot = Int(truncatingIfNeeded: (key &* Self.factor) >> shift)
    while true {
      let found = keys[slot]
      if found == key { return found == 0 ? 0 : values[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  /// Whether the word in a range of scalars is in the table.
  @inline(__always)
  func contains(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return false }
    return value(key(scalars, range)) != 0
  }

  @inline(__always)
  func key(_ scalars: View<UInt32>, _ range: Range<Int>) -> UInt64 {
    guard range.count <= 4 else { return 0 }
    var key: UInt64 = 0
    for index in range {
      guard scalars[index] < 0x10000 else { return 0 }
      key = key << 16 | UInt64(scalars[index])
    }
    return key
  }
}
