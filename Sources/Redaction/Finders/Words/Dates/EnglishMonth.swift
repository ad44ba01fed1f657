/// The English name of a month, whole or by its first three letters, written with a capital.
struct EnglishMonth {
  let number: Int
  /// Whether it is another word too.
  let isWord: Bool

  /// Whether it is March, which is a word too but hardly one with a capital before a number.
  var isMarch: Bool { number == Self.words[0] }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ].map { $0.unicodeScalars.map(\.value) }
  /// The number of the month that three letters start.
  private static let numbers: WordTable = {
    var numbers = WordTable(capacity: names.count)
    for (place, name) in names.enumerated() {
      numbers.insert(WordTable.key(name.prefix(3)), UInt8(place + 1))
    }
    return numbers
  }()
  private static let words = [3, 5]
  private static let lengths = 3...9

  /// Reads the word in a range of letters.
  init?(_ range: Range<Int>, in passage: Passage) {
    guard Self.lengths.contains(range.count) else { return nil }
    let start = range.lowerBound
    let numbers = Self.numbers.view
    number = Int(numbers.value(numbers.key(passage.scalars, start..<start + 3)))
    guard number > 0, passage.text.isCapital(start),
      range.count == 3 || Self.names[number - 1].elementsEqual(passage.scalars[range])
    else { return nil }
    isWord = Self.words.contains(number)
  }
}
