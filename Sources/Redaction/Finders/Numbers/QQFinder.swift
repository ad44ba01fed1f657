/// Finds QQ numbers, which only the word before them tells from other numbers.
struct QQFinder: Finder {
  let rule = "qq"
  let kind = FindingKind.qq
  let reason = Reason(zh: "紧邻“QQ”的号码", en: "a number next to the word QQ")
  var doubt: Reason { reason }

  func matches(in passage: Passage) -> [Match] {
    guard passage.cues.has(.qq) else { return [] }
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWindow(5...11) { window in
      let digits = numbers.digits[window.digits]
      guard digits.first != 0, digits.allSatisfy({ $0 < NumberRuns.ten }),
        passage.isCued(.qq, window, within: 5), !passage.crossesLine(window)
      else { return }
      let range = numbers.range(of: window.digits)
      // A letter right after it may be typed for a digit: QQ12345678O.
      guard !CharacterClass.isLatin(passage.scalar(range.upperBound)) else { return }
      matches.append(Match(range: range, certain: true))
    }
    return matches
  }
}
