/// YAML that is so plain that every reader reads it alike: unquoted words after `name: `.
///
/// Thousands of pages have front matter like this, and composing a tree for each costs more than
/// rendering it. Anything else goes to the YAML parser.
enum PlainYAML {
  /// The fields in their order, or nothing where the text needs a parser.
  static func fields(_ yaml: String) -> [(name: String, value: String)]? {
    var fields: [(name: String, value: String)] = []
    for line in yaml.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = line[..<colon]
      let rest = line[line.index(after: colon)...]
      guard !name.isEmpty, name.allSatisfy(isName), rest.first == UInt8(ascii: " ") else {
        return nil
      }
      let value = rest.dropFirst()
      guard isPlain(value) else { return nil }
      let field = (name: String(Substring(name)), value: String(Substring(value)))
      guard !fields.contains(where: { $0.name == field.name }) else { return nil }
      fields.append(field)
    }
    return fields
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// Letters, digits, spaces within, hyphens and characters beyond ASCII, beginning with a letter,
  /// a digit or one beyond ASCII; nothing in that has a meaning of its own in YAML.
  private static func isPlain(_ value: Substring.UTF8View) -> Bool {
    guard let first = value.first, let last = value.last, isWord(first), isWord(last)
    else { return false }
    return value.allSatisfy {
      isWord($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
