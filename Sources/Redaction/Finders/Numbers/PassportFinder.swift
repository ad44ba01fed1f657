/// Finds passport numbers: E, G, D, S or P and eight digits, or E, a letter and seven digits.
struct PassportFinder: Finder {
  let rule = "passport"
  let kind = FindingKind.passport
  let reason = Reason(zh: "护照号码", en: "a passport number")
  let doubt = Reason(zh: "可能是护照号码", en: "may be a passport number")

  private static let letters = ScalarSet("egdsp")
  private static let confusable = ScalarSet("io")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    // Letters stand before the first digit of a run alone.
    numbers.forEachStart(7...8) { window in
      let digits = numbers.digits[window.digits]
      let range = numbers.range(of: window.digits)
      guard let start = Self.lettersStart(before: range.lowerBound, digits.count, in: passage),
        digits.allSatisfy({ $0 < NumberRuns.ten }),
        !CharacterClass.isAlphanumeric(passage.scalar(start - 1))
      else { return }
      let isCued = passage.isCued(.passport, window, within: 14)
      let isPlain = window.isSolid && range.lowerBound - start == 9 - digits.count
      guard isCued || isPlain || window.isWholeRun else { return }
      let certain = isCued || isPlain && !Self.isDate(digits)
      matches.append(Match(range: start..<range.upperBound, certain: certain))
    }
    return matches
  }

  /// Where the letters before the digits start, or nil if they are no passport's.
  private static func lettersStart(
    before position: Int, _ digitCount: Int, in passage: Passage
  ) -> Int? {
    let last = skipBack(from: position - 1, in: passage)
    if digitCount == 8 {
      return letters.contains(passage.scalar(last)) ? last : nil
    }
    let second = passage.scalar(last)
    guard CharacterClass.isLatin(second), !confusable.contains(second) else { return nil }
    let first = skipBack(from: last - 1, in: passage)
    return passage.scalar(first) == 0x65 ? first : nil
  }

  private static func skipBack(from position: Int, in passage: Passage) -> Int {
    var position = position
    var skipped = 0
    while skipped < 2, position >= 0, SignTable.separates(passage.scalar(position)) {
      position -= 1
      skipped += 1
    }
    return position
  }

  private static func isDate(_ digits: Digits) -> Bool {
    guard digits.count == 8 else { return false }
    let start = digits.startIndex
    let year = ResidentNumber.value(digits.prefix(4))
    return (1900...2099).contains(year)
      && CalendarDay.isReal(
        year: year, month: ResidentNumber.value(digits[start + 4..<start + 6]),
        day: ResidentNumber.value(digits[start + 6..<start + 8]))
  }
}
