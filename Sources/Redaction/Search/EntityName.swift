/// The named character references that could hide a value in our pages.
///
/// Source: HTML Living Standard, section "Named character references".
enum EntityName {
  private static let names: [(name: [UInt8], scalar: UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
    ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("zwj", 0x200D), ("zwnj", 0x200C),
    ("shy", 0xAD), ("middot", 0xB7), ("bull", 0x2022), ("ndash", 0x2013), ("mdash", 0x2014),
    ("hyphen", 0x2010), ("minus", 0x2212), ("period", 0x2E), ("commat", 0x40), ("lowbar", 0x5F),
    ("plus", 0x2B), ("sol", 0x2F), ("colon", 0x3A), ("NewLine", 0x0A), ("Tab", 0x09),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Reads the reference whose `&` stands at a position.
  static func read(_ bytes: Span<UInt8>, at position: Int) -> Escape? {
    for (name, scalar) in names where matches(name, bytes, at: position + 1) {
      return Escape(content: .scalar(scalar), length: name.count + 2)
    }
    return nil
  }

  private static func matches(_ name: [UInt8], _ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start + name.count < bytes.count, bytes[start + name.count] == 0x3B else { return false }
    for (offset, byte) in name.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }
}
