/// One escape sequence: what it stands for and how many bytes it takes.
struct Escape {
  enum Content {
    case byte(UInt8)
    case scalar(UInt32)
  }

  let content: Content
  let length: Int

  /// Reads the escape sequence at a position, if there is one.
  static func read(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    switch bytes[position] {
    case 0x25: readPercent(bytes, at: position)
    case 0x5C: readBackslash(bytes, at: position)
    default: readReference(bytes, at: position)
    }
  }

  /// `%E5` (RFC 3986 section 2.1).
  private static func readPercent(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    guard let value = number(bytes, from: position + 1, digits: 2) else { return nil }
    return Escape(content: .byte(UInt8(truncatingIfNeeded: value)), length: 3)
  }

  /// `\u5F20`, two of them for a pair of surrogates, `\x41`, `\n` (RFC 8259 section 7).
  private static func readBackslash(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case 0x75: return readUnit(bytes, at: position)
    case 0x78:
      guard let value = number(bytes, from: position + 2, digits: 2) else { return nil }
      return Escape(content: .scalar(value), length: 4)
    case 0x6E, 0x72, 0x74: return Escape(content: .byte(0x20), length: 2)
    case 0x22, 0x27, 0x2F, 0x5C: return Escape(content: .byte(bytes[position + 1]), length: 2)
    default: return nil
    }
  }

  private static func readUnit(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    guard let high = number(bytes, from: position + 2, digits: 4) else { return nil }
    let pairs =
      high & 0xFC00 == 0xD800 && position + 11 < bytes.count
      && bytes[position + 6] == 0x5C && bytes[position + 7] == 0x75
    if pairs, let low = number(bytes, from: position + 8, digits: 4), low & 0xFC00 == 0xDC00 {
      let scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      return Escape(content: .scalar(scalar), length: 12)
    }
    return Escape(content: .scalar(high), length: 6)
  }

  /// `&#24352;`, `&#x5F20;` and the names our own pages could use.
  private static func readReference(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    guard position + 2 < bytes.count else { return nil }
    guard bytes[position + 1] == 0x23 else { return EntityName.read(bytes, at: position) }
    let isHex = bytes[position + 2] | 0x20 == 0x78
    let base: UInt32 = isHex ? 16 : 10
    let first = position + (isHex ? 3 : 2)
    var next = first
    var value: UInt32 = 0
    while next < bytes.count, next - first < 8, let digit = digit(bytes[next]), digit < base {
      value = min(value * base + digit, 0x110000)
      next += 1
    }
    guard next > first else { return nil }
    if next < bytes.count, bytes[next] == 0x3B { next += 1 }
    return Escape(content: .scalar(value), length: next - position)
  }

  private static func number(_ bytes: View<UInt8>, from start: Int, digits: Int) -> UInt32? {
    guard start + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for position in start..<start + digits {
      guard let digit = digit(bytes[position]) else { return nil }
      value = value * 16 + digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
