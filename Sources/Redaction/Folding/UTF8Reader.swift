/// Reads scalars from bytes that may be anything.
enum UTF8Reader {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar at a position and how many bytes it takes; U+FFFD and 1 where there is none.
  ///
  /// Overlong forms and surrogates count as none (RFC 3629 section 3).
  @inline(__always)
  static func scalar(in bytes: View<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead & 0xF0 == 0xE0, position + 2 < bytes.count {
      return three(lead, bytes[position + 1], bytes[position + 2])
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, position + length <= bytes.count else {
      return (replacement, 1)
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return (replacement, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    let isScalar = scalar >= least && scalar < 0x110000 && scalar & 0x1FF800 != 0xD800
    return isScalar ? (scalar, length) : (replacement, 1)
  }

  /// The scalar of three bytes, as nearly all Chinese is written.
  @inline(__always)
  private static func three(
    _ lead: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (scalar: UInt32, length: Int) {
    let scalar = UInt32(lead & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    let isScalar =
      second & 0xC0 == 0x80 && third & 0xC0 == 0x80 && scalar >= 0x800 && scalar & 0xF800 != 0xD800
    return isScalar ? (scalar, 3) : (replacement, 1)
  }

  /// Appends a scalar as UTF-8; surrogates and other values that are no scalar become U+FFFD.
  @inline(__always)
  static func append(_ value: UInt32, to bytes: inout Room<UInt8>) {
    let isScalar = value < 0x110000 && value & 0x1FF800 != 0xD800
    let scalar = isScalar ? value : replacement
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      } else {
        bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      }
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }
}
