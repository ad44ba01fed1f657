/// A word in Latin letters that the pinyin of a name may be too: an, gao xing, Changning.
struct LatinSpelling {
  let text: String
  /// Whether it sounds like a division.
  let isDivision: Bool

  private static let fewestLetters = 2
  private static let readingLimit = 3
  /// How the divisions and the common words of two characters are read.
  private static let divisions = readings(of: DivisionWords.names.filter { $0.count < 4 })
  private static let words = readings(
    of: (FrequentPairs.rows + OrdinaryPairs.rows).flatMap { row in
      row.pieces.flatMap { piece in piece.dropFirst().map { [piece[0], $0] } }
    } + CaseworkWords.rows.flatMap(\.pieces))

  /// Takes letters with single spaces between them; nothing where they are no such word.
  init?(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let letters = parts.joined()
    let folded = letters.lowercased()
    guard letters.count >= Self.fewestLetters,
      letters.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    isDivision = Self.divisions.contains(folded)
    guard isDivision || LatinWords.contain(folded.scalarValues) || Self.words.contains(folded)
    else { return nil }
    self.text = parts.joined(separator: " ")
  }

  private static func readings(of words: some Sequence<[UInt32]>) -> Set<String> {
    words.reduce(into: []) { readings, word in
      for reading in Pinyin.readings(of: word, limit: readingLimit) {
        readings.insert(reading.joined())
      }
    }
  }
}
