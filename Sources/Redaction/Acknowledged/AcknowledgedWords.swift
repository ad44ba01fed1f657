/// Tells where an acknowledged word stands as the word, so that it may pass.
///
/// Only the word as it is spelled passes: in pinyin, with something between its characters, in
/// traditional characters or in escapes nobody writes a word, and every other form of the value stays
/// refused wherever it stands.
struct AcknowledgedWords: Sendable {
  private let words: Set<OrdinaryWord>

  init(_ words: Set<OrdinaryWord>) { self.words = words }

  var isEmpty: Bool { words.isEmpty }

  /// Whether what stands at a place of a text is an acknowledged word, and only that.
  func pass(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    guard let word = words.first(where: { $0.text.unicodeScalars.elementsEqual(scalars[range]) })
    else { return false }
    let window = Self.window(around: range, of: scalars.count) {
      scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil
    }
    return WordSurroundings(
      before: Self.text(scalars[window.lowerBound..<range.lowerBound]), word: word.text,
      after: Self.text(scalars[range.upperBound..<window.upperBound])
    ).speakOfNobody(word, among: words)
  }

  /// Whether what stands at a place of a file is an acknowledged word, and only that.
  func pass(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let word = words.first(where: { $0.text.utf8.elementsEqual(bytes[range]) }) else {
      return false
    }
    let window = Self.window(around: range, of: bytes.count) {
      bytes[$0] >= 0x80 || CharacterClass.isAlphanumeric(UInt32(bytes[$0] | 0x20))
    }
    let (before, after) = (
      bytes[window.lowerBound..<range.lowerBound], bytes[range.upperBound..<window.upperBound]
    )
    return WordSurroundings(
      before: String(decoding: before, as: UTF8.self), word: word.text,
      after: String(decoding: after, as: UTF8.self)
    ).speakOfNobody(word, among: words)
  }

  /// How much of a text is read on either side, tags included, and how much more to end with a word.
  private static let reach = 400
  private static let rest = 120

  /// What is read around a place, with the whole of the words at its ends.
  private static func window(
    around range: Range<Int>, of count: Int, _ isLetter: (Int) -> Bool
  ) -> Range<Int> {
    var start = max(0, range.lowerBound - reach)
    var end = min(count, range.upperBound + reach)
    let limits = (start - rest, end + rest)
    while start > max(0, limits.0), isLetter(start - 1), isLetter(start) { start -= 1 }
    while end < min(count, limits.1), isLetter(end - 1), isLetter(end) { end += 1 }
    return start..<end
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
