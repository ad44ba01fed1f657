/// A part of a text that stays on one line: a word, a space, or a wide character, with the signs that
/// stay beside it.
struct WrappingPiece {
  /// Where it begins and ends, in bytes.
  private(set) var start: Int
  private(set) var end: Int
  /// In columns.
  private(set) var width: Int
  let isSpace: Bool
  private let beginsWide: Bool
  private var endsWide: Bool
  private var isOpen: Bool

  /// The pieces of a text, in order and without gaps.
  static func pieces(of text: String) -> [WrappingPiece] {
    var pieces: [WrappingPiece] = []
    var place = 0
    for character in text {
      let next = WrappingPiece(character, at: place)
      place = next.end
      if let last = pieces.indices.last, pieces[last].keeps(next, closing: character.isClosing) {
        pieces[last].add(next)
      } else {
        pieces.append(next)
      }
    }
    return pieces
  }

  private init(_ character: Character, at place: Int) {
    start = place
    end = place + character.utf8.count
    width = DisplayWidth.of(character)
    isSpace = character == " "
    beginsWide = width == 2
    endsWide = beginsWide
    isOpen = character.isOpening
  }

  /// Whether what follows stays with this piece: lines end beside spaces and wide characters.
  private func keeps(_ next: WrappingPiece, closing: Bool) -> Bool {
    if isSpace || next.isSpace { return false }
    return closing || isOpen || !(beginsWide || endsWide || next.beginsWide)
  }

  private mutating func add(_ next: WrappingPiece) {
    end = next.end
    width += next.width
    endsWide = next.endsWide
    isOpen = next.isOpen
  }
}

extension Character {
  /// Whether no line may begin with it.
  fileprivate var isClosing: Bool {
    switch unicodeScalars.first {
    case "，", "。", "；", "：", "、", "！", "？", "）", "》", "」", "』", "】", "〕", "”", "’", "…", "·",
      ",", ".", ";", ":", "!", "?", ")", "]", "}", "%":
      true
    default: false
    }
  }

  /// Whether no line may end with it.
  fileprivate var isOpening: Bool {
    switch unicodeScalars.first {
    case "（", "《", "「", "『", "【", "〔", "“", "‘", "(", "[", "{": true
    default: false
    }
  }
}
