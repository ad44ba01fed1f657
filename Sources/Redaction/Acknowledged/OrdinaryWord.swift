/// A word, or the name of a division, that may be a known value too, or a form of one.
///
/// Only such a value can be acknowledged: a telephone number or a name that is no word never stands in
/// a text by chance, and letting it pass would let the person pass. Of nicknames those can be that show a
/// single character of the name, and of pinyin what is a word in English, or sounds like a common word or a
/// division: each is a value of its own, acknowledged and taken back by itself.
package struct OrdinaryWord: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// Whether it is the name of a division, which stands beside other divisions everywhere.
  let isDivision: Bool

  /// Whether it is no word at all, only formed like a nickname.
  let isNickname: Bool

  /// Whether it is spelled in Latin letters.
  var isLatin: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  private static let lengths = 2...12
  private static let before = FoldedText("小阿老大").scalars
  private static let child: UInt32 = 0x513F  // 儿

  /// Takes a word; nothing where no dictionary has it and no division is called so.
  ///
  /// - Parameters:
  ///   - text: The word as it is written; spaces around it are dropped, and within one of characters.
  ///   - names: Full names of divisions.
  package init?(_ text: String, divisions names: Set<String> = []) {
    if let word = LatinSpelling(text) {
      self.text = word.text
      isDivision = word.isDivision
      isNickname = false
      return
    }
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let word = String(String.UnicodeScalarView(scalars))
    let values = scalars.map(\.value)
    guard Self.lengths.contains(values.count), values.allSatisfy(CharacterClass.isHan) else {
      return nil
    }
    isDivision = names.contains(word) || DivisionWords.names.contains(values)
    isNickname = !isDivision && !Lexicon.shared.contains(values)
    guard !isNickname || Self.isNickname(values) else { return nil }
    self.text = word
  }

  /// Whether characters are a nickname that shows one character of a name: 小英, 英英, 英儿, 小英英.
  private static func isNickname(_ values: [UInt32]) -> Bool {
    switch values.count {
    case 2: before.contains(values[0]) || values[0] == values[1] || values[1] == child
    case 3: before.contains(values[0]) && values[1] == values[2]
    default: false
    }
  }

  /// Tells nothing of the word, so that no message can print one.
  package var description: String { "OrdinaryWord" }
}
