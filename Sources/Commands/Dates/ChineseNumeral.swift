/// Numbers in Chinese characters up to 99, and years written digit by digit.
enum ChineseNumeral {
  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
  ]
  /// Tens with one character of their own: 十 is a unit, 廿 and 卅 are twenty and thirty.
  private static let tens: [Character: Int] = ["十": 10, "廿": 20, "卅": 30]

  static func isPart(_ character: Character) -> Bool {
    digits[character] != nil || tens[character] != nil
  }

  /// The number that the characters write; nothing where they write none.
  static func value(of text: some Collection<Character>) -> Int? {
    guard let place = text.firstIndex(where: { tens[$0] != nil }) else { return digitwise(text) }
    let before = text[..<place]
    let after = text[text.index(after: place)...]
    guard let unit = tens[text[place]], before.count <= 1, after.count <= 1 else { return nil }
    let count = before.first.map { digits[$0] } ?? 1
    let ones = after.first.map { digits[$0] } ?? 0
    guard let count, let ones, count > 0, unit == 10 || before.isEmpty else { return nil }
    return count * unit + ones
  }

  private static func digitwise(_ text: some Collection<Character>) -> Int? {
    guard !text.isEmpty, text.count <= 4 else { return nil }
    return text.reduce(0) { number, character in
      number.flatMap { number in digits[character].map { number * 10 + $0 } }
    }
  }
}
