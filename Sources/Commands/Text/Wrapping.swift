/// Breaks a text into lines by display width: between Chinese characters, and at spaces elsewhere.
enum Wrapping {
  static func wrap(_ text: String, indent: Int, width: Int = 80) -> String {
    let room = width - indent
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      if DisplayWidth.of(line + piece) > room, !line.isEmpty {
        lines.append(line)
        line = piece == " " ? "" : piece
      } else {
        line += piece
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { margin + $0 + "\n" }.joined()
  }

  /// Words, spaces, and single wide characters; closing punctuation stays with what it closes.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      let isWide = DisplayWidth.of(String(character)) == 2
      if "，。；：、！？）》」』】〕”’".contains(character), word.isEmpty, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else if isWide || character == " " {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }
}
