/// Cuts a text into the words and signs of dates.
enum DateTokenizer {
  /// The tokens; nothing where a part of the text is none.
  static func tokens(of text: String) -> [DateToken]? {
    var rest = Array(text.halfWidth.lowercased())[...]
    var tokens: [DateToken] = []
    while let character = rest.first {
      if character.isWhitespace {
        rest.removeFirst()
      } else if let number = number(&rest, isWeekday: tokens.last == .week) {
        tokens.append(number)
      } else if let sign = sign(character) {
        tokens.append(sign)
        rest.removeFirst()
      } else if let word = word(at: rest) {
        tokens += word.tokens
        rest = rest.dropFirst(word.count)
      } else {
        return nil
      }
    }
    return tokens
  }

  /// A run of digits, or of Chinese numerals; behind 周 only one, since a time may follow.
  private static func number(
    _ rest: inout ArraySlice<Character>, isWeekday: Bool
  ) -> DateToken? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      guard digits.count <= 8, let value = Int(String(digits)) else { return nil }
      rest = rest.dropFirst(digits.count)
      return .number(value, digits: digits.count)
    }
    var numerals = rest.prefix(while: ChineseNumeral.isPart)
    if isWeekday { numerals = numerals.prefix(1) }
    guard let value = ChineseNumeral.value(of: numerals) else { return nil }
    rest = rest.dropFirst(numerals.count)
    return .number(value, digits: 0)
  }

  private static func sign(_ character: Character) -> DateToken? {
    switch character {
    case "-", "–", "—", "−": .dash
    case "/": .slash
    case ".", "。": .dot
    case ":", "︰": .colon
    case ",", "、": .comma
    default: nil
    }
  }

  private static func word(
    at rest: ArraySlice<Character>
  ) -> (tokens: [DateToken], count: Int)? {
    var best: (tokens: [DateToken], count: Int)?
    for (word, tokens) in DateToken.words where word.count > best?.count ?? 0 {
      if rest.starts(with: word) { best = (tokens, word.count) }
    }
    return best
  }
}
