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
    let (start, end) = (
      max(0, range.lowerBound - Self.window), min(scalars.count, range.upperBound + Self.window)
    )
    return WordSurroundings(
      before: Self.text(scalars[start..<range.lowerBound]), word: word.text,
      after: Self.text(scalars[range.upperBound..<end])
    ).speakOfNobody(word, among: words)
  }

  /// Whether what stands at a place of a file is an acknowledged word, and only that.
  func pass(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let word = words.first(where: { $0.text.utf8.elementsEqual(bytes[range]) }) else {
      return false
    }
    let (start, end) = (
      max(0, range.lowerBound - Self.window), min(bytes.count, range.upperBound + Self.window)
    )
    return WordSurroundings(
      before: String(decoding: bytes[start..<range.lowerBound], as: UTF8.self), word: word.text,
      after: String(decoding: bytes[range.upperBound..<end], as: UTF8.self)
    ).speakOfNobody(word, among: words)
  }

  /// How much of a text is read on either side, tags included.
  private static let window = 400

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
