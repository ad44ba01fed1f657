/// 128 bits, as names drawn at random have them.
package struct Bits128: Hashable, Comparable, Sendable {
  package static let byteCount = 16
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Takes exactly 16 bytes, the highest first.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Bits128.byteCount else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads 32 hexadecimal digits.
  package init?(hex text: String) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ Bits128.isHexadecimal($0) }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Bits128.byteCount)
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * place))) }
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * place))) }
    return bytes
  }

  package static func < (one: Bits128, other: Bits128) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }

  private static func isHexadecimal(_ digit: UInt8) -> Bool {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

extension Bits128: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  package var description: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
