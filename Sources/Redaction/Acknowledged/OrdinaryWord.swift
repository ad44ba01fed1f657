/// A word, or the name of a division, that may be a known value too.
///
/// Only such a value can be acknowledged: a telephone number or a name that is no word never stands in
/// a text by chance, and letting it pass would let the person pass.
package struct OrdinaryWord: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// Whether it is the name of a division, which stands beside other divisions everywhere.
  let isDivision: Bool

  private static let lengths = 2...12

  /// Takes a word; nothing where no dictionary has it and no division is called so.
  ///
  /// - Parameters:
  ///   - text: The word as it is written; spaces around it are dropped.
  ///   - names: Full names of divisions.
  package init?(_ text: String, divisions names: Set<String> = []) {
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let word = String(String.UnicodeScalarView(scalars))
    let values = scalars.map(\.value)
    guard Self.lengths.contains(values.count), values.allSatisfy(CharacterClass.isHan) else {
      return nil
    }
    isDivision = names.contains(word) || DivisionWords.names.contains(values)
    guard isDivision || Lexicon.shared.contains(values) else { return nil }
    self.text = word
  }

  /// Tells nothing of the word, so that no message can print one.
  package var description: String { "OrdinaryWord" }
}
