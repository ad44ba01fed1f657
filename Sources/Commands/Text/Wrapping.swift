/// Breaks a text into lines by display width: between Chinese characters, and at spaces elsewhere.
///
/// No line begins with what closes or ends with what opens (W3C, Requirements for Chinese Text
/// Layout, 3.1.3), for the half-width signs of Chinese text too.
enum Wrapping {
  static func wrap(_ text: String, indent: Int, width: Int = 80) -> String {
    let margin = String(repeating: " ", count: indent)
    return lines(text, room: width - indent).map { margin + $0 + "\n" }.joined()
  }

  /// The lines of a text, none wider than there is room; a longer word stands alone.
  static func lines(_ text: String, room: Int) -> [String] {
    var lines: [String] = []
    var (start, used) = (0, 0)
    for piece in WrappingPiece.pieces(of: text) {
      if used + piece.width > room, piece.start > start {
        lines.append(trimmed(text, start..<piece.start))
        (start, used) = piece.isSpace ? (piece.end, 0) : (piece.start, piece.width)
      } else {
        used += piece.width
      }
    }
    let last = trimmed(text, start..<text.utf8.count)
    if !last.isEmpty { lines.append(last) }
    return lines
  }

  /// The lines of a text that has line breaks of its own.
  static func lines(ofAll text: String, room: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.isEmpty ? [""] : lines(String($0), room: room) }
  }

  /// Short texts one after another, none of them broken that fits a line.
  static func flow(_ texts: [String], room: Int, between separator: String = " · ") -> [String] {
    texts.reduce(into: []) { lines, text in
      guard let last = lines.last,
        DisplayWidth.of(last + separator + text) <= room
      else { return lines += self.lines(text, room: room) }
      lines[lines.count - 1] = last + separator + text
    }
  }

  /// The bytes of a part of a text, without the spaces behind it.
  private static func trimmed(_ text: String, _ part: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: part.lowerBound)
    var end = bytes.index(bytes.startIndex, offsetBy: part.upperBound)
    while end > start {
      let before = bytes.index(before: end)
      guard bytes[before] == UInt8(ascii: " ") else { break }
      end = before
    }
    return String(text[start..<end])
  }
}
