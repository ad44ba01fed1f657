/// Finds telephone numbers with a plus and the code of a country: +84 912 345 678.
struct ForeignPhoneFinder: Finder {
  let rule = "phone-international"
  let kind = FindingKind.phone
  let reason = Reason(zh: "带国际区号的电话号码", en: "a telephone number with the code of a country")
  var doubt: Reason { reason }

  private static let plus: UInt32 = 0x2B
  /// The longest number has fifteen digits (ITU-T E.164); none with its code is shorter than ten here.
  private static let lengths = 10...15

  private static let amounts = ScalarSet("元万亿人件吨%倍")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWhole(Self.lengths) { window in
      let range = numbers.range(of: window.digits)
      guard passage.scalar(range.lowerBound - 1) == Self.plus,
        !CharacterClass.isAlphanumeric(passage.scalar(range.lowerBound - 2)),
        !Self.amounts.contains(passage.scalar(range.upperBound)),
        numbers.digits[window.digits.lowerBound] != 0, !passage.crossesLine(window)
      else { return }
      matches.append(Match(range: range.lowerBound - 1..<range.upperBound, certain: true))
    }
    return matches
  }
}
