/// A random 128-bit name; each kind of thing has a type of its own.
package protocol RandomID: Hashable, Comparable, Sendable, CustomStringConvertible {
  var bits: Bits128 { get }
  init(_ bits: Bits128)
}

extension RandomID {
  /// Takes exactly 16 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard let bits = Bits128(bytes: bytes) else { return nil }
    self.init(bits)
  }

  /// Reads 32 hexadecimal digits.
  package init?(hex text: String) {
    guard let bits = Bits128(hex: text) else { return nil }
    self.init(bits)
  }

  package var bytes: [UInt8] { bits.bytes }
  package var description: String { bits.description }
  package static func < (one: Self, other: Self) -> Bool { one.bits < other.bits }
}
