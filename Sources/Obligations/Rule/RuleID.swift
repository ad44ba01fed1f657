/// The name of a rule in the protocol, such as `R04`.
///
/// Kept as a number, for every duty of every case carries one.
package struct RuleID: Hashable, Comparable, Sendable {
  /// The characters from the highest byte on, the rest zero.
  private let bits: UInt128

  /// Takes one to twelve ASCII letters, digits and dashes.
  package init?(_ text: String) {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy(RuleID.isAllowed) else {
      return nil
    }
    var bits: UInt128 = 0
    var shift = 120
    for byte in text.utf8 {
      bits |= UInt128(byte) << UInt128(shift)
      shift -= 8
    }
    self.bits = bits
  }

  package var text: String {
    var text = ""
    for shift in stride(from: 120, through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: bits >> UInt128(shift))
      if byte == 0 { break }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }

  package static func < (one: RuleID, other: RuleID) -> Bool { one.bits < other.bits }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension RuleID: CustomStringConvertible {
  package var description: String { text }
}
