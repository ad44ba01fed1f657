/// Breaks a text into lines by display width: between Chinese characters, and at spaces elsewhere.
///
/// No line begins with what closes or ends with what opens (W3C, Requirements for Chinese Text
/// Layout, 3.1.3), for the half-width signs of Chinese text too.
enum Wrapping {
  private static let closing: Set<Character> = Set("，。；：、！？）》」』】〕”’…·,.;:!?)]}%")
  private static let opening: Set<Character> = Set("（《「『【〔“‘([{")

  static func wrap(_ text: String, indent: Int, width: Int = 80) -> String {
    let margin = String(repeating: " ", count: indent)
    return lines(text, room: width - indent).map { margin + $0 + "\n" }.joined()
  }

  /// The lines of a text, none wider than there is room; a longer word stands alone.
  static func lines(_ text: String, room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let width = DisplayWidth.of(piece)
      if used + width > room, !line.isEmpty {
        lines.append(trimmed(line))
        line = piece == " " ? "" : piece
        used = piece == " " ? 0 : width
      } else {
        line += piece
        used += width
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
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

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Words, spaces and single wide characters, each with the signs that stay on its line.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isOpen = false
    for character in text {
      if character == " " {
        if !piece.isEmpty { pieces.append(piece) }
        pieces.append(" ")
        (piece, isOpen) = ("", false)
      } else if !closing.contains(character), !isOpen, isBreak(between: piece, and: character) {
        if !piece.isEmpty { pieces.append(piece) }
        piece = String(character)
        isOpen = opening.contains(character)
      } else {
        piece.append(character)
        isOpen = opening.contains(character)
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// Whether a line may end between a piece and what follows it: beside a wide character.
  private static func isBreak(between piece: String, and character: Character) -> Bool {
    isWide(character) || isWide(piece.first) || isWide(piece.last)
  }

  private static func isWide(_ character: Character?) -> Bool {
    character.map { DisplayWidth.of(String($0)) == 2 } ?? false
  }
}
