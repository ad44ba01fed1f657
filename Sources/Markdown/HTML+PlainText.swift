extension HTML {
  /// The text a reader sees, in one line: tags gone, references decoded, white space collapsed.
  ///
  /// Meant for descriptions. Blocks are kept apart by a space; a cell or an item is a block.
  package var plainText: String {
    var text: [UInt8] = []
    var bytes = markup.utf8[...]
    while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "<"):
        // An attribute value cannot hold a bare ">": every value was escaped.
        bytes = bytes.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      case UInt8(ascii: "&"):
        text.append(Self.decodeReference(&bytes))
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        bytes = bytes.dropFirst()
        if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
      default:
        text.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    if text.last == UInt8(ascii: " ") { text.removeLast() }
    if text.first == UInt8(ascii: " ") { text.removeFirst() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func decodeReference(_ bytes: inout Substring.UTF8View) -> UInt8 {
    for (character, reference) in escapes where bytes.starts(with: reference.utf8) {
      bytes = bytes.dropFirst(reference.utf8.count)
      return character
    }
    bytes = bytes.dropFirst()
    return UInt8(ascii: "&")
  }

  private static let escapes: [(UInt8, String)] = [
    (UInt8(ascii: "&"), "&amp;"), (UInt8(ascii: "<"), "&lt;"),
    (UInt8(ascii: ">"), "&gt;"), (UInt8(ascii: "\""), "&quot;"),
  ]
}
