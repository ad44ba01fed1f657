/// The named character references that could hide a value in our pages.
///
/// Source: HTML Living Standard, section "Named character references".
enum EntityName {
  private static let longest = 7
  private static let names: [(name: UInt64, scalar: UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
    ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("zwj", 0x200D), ("zwnj", 0x200C),
    ("shy", 0xAD), ("middot", 0xB7), ("bull", 0x2022), ("ndash", 0x2013), ("mdash", 0x2014),
    ("hyphen", 0x2010), ("minus", 0x2212), ("period", 0x2E), ("commat", 0x40), ("lowbar", 0x5F),
    ("plus", 0x2B), ("sol", 0x2F), ("colon", 0x3A), ("NewLine", 0x0A), ("Tab", 0x09),
  ].map { (name: String, scalar) in (name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, scalar) }

  /// Reads the reference whose `&` stands at a position.
  static func read(_ bytes: View<UInt8>, at position: Int) -> Escape? {
    var name: UInt64 = 0
    for length in 0...longest where position + 1 + length < bytes.count {
      let byte = bytes[position + 1 + length]
      guard byte != 0x3B else { return escape(named: name, length) }
      name = name << 8 | UInt64(byte)
    }
    return nil
  }

  private static func escape(named name: UInt64, _ length: Int) -> Escape? {
    for known in names where known.name == name {
      return Escape(content: .scalar(known.scalar), length: length + 2)
    }
    return nil
  }
}
