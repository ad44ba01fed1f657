/// The romanisation of Chinese texts, as far as one types it to mean a text.
package enum Pinyin {
  /// The readings of a character without tones; nothing for one that is not in the table.
  package static func readings(of character: Character) -> [String] { table[character] ?? [] }

  /// Whether letters spell a text by the initial or the whole reading of each of its characters.
  ///
  /// `xlsd`, `xinlishudao` and `xinlisd` spell 心理疏导. Letters and digits of the text itself stand
  /// for themselves, and its punctuation is passed over.
  package static func spells(_ letters: String, _ text: String) -> Bool {
    spelled(by: letters, text, mustEnd: true)
  }

  /// Whether letters spell the beginning of a text.
  package static func begins(_ letters: String, _ text: String) -> Bool {
    spelled(by: letters, text, mustEnd: false)
  }

  private static func spelled(by letters: String, _ text: String, mustEnd: Bool) -> Bool {
    let letters = Array(letters.lowercased())
    guard !letters.isEmpty, letters.allSatisfy({ $0.isASCII }) else { return false }
    /// How many letters can be used up by the characters so far, in one way or another.
    var reached: Set<Int> = [0]
    for character in text {
      let spellings = spellings(of: character)
      guard !spellings.isEmpty else { continue }
      reached = Set(
        reached.flatMap { start in
          spellings.filter { letters[start...].starts(with: $0) }.map { start + $0.count }
        })
      if !mustEnd, reached.contains(letters.count) { return true }
      if reached.isEmpty { return false }
    }
    return reached.contains(letters.count)
  }

  private static func spellings(of character: Character) -> [[Character]] {
    if character.isASCII {
      return character.isLetter || character.isNumber ? [Array(character.lowercased())] : []
    }
    return readings(of: character).flatMap { reading in
      [Array(reading.prefix(1)), Array(reading)]
    }
  }

  private static let table: [Character: [String]] = {
    var table: [Character: [String]] = [:]
    for word in PinyinTable.text.split(whereSeparator: \.isWhitespace) {
      let reading = String(word.prefix { $0.isASCII })
      for character in word.dropFirst(reading.count) {
        table[character, default: []].append(reading)
      }
    }
    return table
  }()
}
