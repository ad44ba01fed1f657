/// The English name of a month, whole or by its first three letters, written with a capital.
struct EnglishMonth {
  let number: Int
  /// Whether it is another word too.
  let isWord: Bool

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ].map { $0.unicodeScalars.map(\.value) }
  private static let words = [3, 5]
  private static let lengths = 3...9

  /// Reads the word in a range of letters.
  init?(_ range: Range<Int>, in passage: Passage) {
    guard Self.lengths.contains(range.count), passage.text.isCapital(range.lowerBound) else {
      return nil
    }
    let word = passage.scalars[range]
    let place = Self.names.firstIndex { name in
      range.count == 3 || range.count == name.count ? name.starts(with: word) : false
    }
    guard let place else { return nil }
    number = place + 1
    isWord = Self.words.contains(number)
  }
}
