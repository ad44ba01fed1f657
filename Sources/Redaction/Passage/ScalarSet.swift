/// A set of folded scalars of the Basic Multilingual Plane, one bit each.
struct ScalarSet: Sendable {
  private let words: [UInt64]

  init(_ characters: String) {
    var words: [UInt64] = Array(repeating: 0, count: 1024)
    for scalar in characters.unicodeScalars where scalar.value < 0x10000 {
      words[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    self.words = words
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && words[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }
}
