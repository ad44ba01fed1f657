/// Finds permits to travel between the mainland, Hong Kong, Macao and Taiwan, and foreigners' cards.
///
/// A letter and eight to ten digits, or three letters and twelve digits. Only the long form and a word
/// beside the number make it certain.
struct TravelPermitFinder: Finder {
  let rule = "travel-permit"
  let kind = FindingKind.passport
  let reason = Reason(zh: "往来通行证或居留证号码", en: "a travel or residence permit number")
  let doubt = Reason(zh: "可能是通行证号码", en: "may be a travel permit number")

  private static let letters = ScalarSet("cwhmtlk")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWhole(7...12) { window in
      let digits = numbers.digits[window.digits]
      guard digits.allSatisfy({ $0 < NumberRuns.ten }) else { return }
      let range = numbers.range(of: window.digits)
      let letters = Self.lettersBefore(range.lowerBound, in: passage)
      let isCued = passage.isCued(.permit, window, within: 10 + letters)
      let isLong = letters == 3 && digits.count == 12
      let isUsual =
        letters == 1 && (8...10).contains(digits.count)
        && Self.letters.contains(passage.scalar(range.lowerBound - 1))
      let isCardOfTwo =
        letters == 2 && digits.count == 7 && passage.scalar(range.lowerBound - 2) == 0x63
      guard isCued || isLong || isUsual || isCardOfTwo else { return }
      matches.append(
        Match(range: range.lowerBound - letters..<range.upperBound, certain: isCued || isLong))
    }
    return matches
  }

  /// How many letters, three at most, stand right before a place.
  private static func lettersBefore(_ place: Int, in passage: Passage) -> Int {
    var count = 0
    while count < 4, CharacterClass.isLatin(passage.scalar(place - count - 1)) { count += 1 }
    return count < 4 ? count : 0
  }
}
