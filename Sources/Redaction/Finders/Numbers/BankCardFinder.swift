/// Finds numbers of bank cards: sixteen to nineteen digits that fit Luhn's check.
struct BankCardFinder: Finder {
  let rule = "bank-card"
  let kind = FindingKind.bank
  let reason = Reason(
    zh: "校验位成立的银行卡号", en: "a bank card number with a valid check digit")
  let doubt = Reason(zh: "可能是银行卡号或账号", en: "may be a bank card or account number")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches = MatchList()
    var sums = LuhnSums(numbers)
    numbers.forEachWindow(passage.cues.has(.bank) ? 12...22 : Self.lengths) { window in
      let isCued = passage.isCued(.bank, window)
      let fits = Self.lengths.contains(window.digits.count) && sums.pass(window.digits)
      guard isCued || fits && !Self.isNamedOtherwise(window, in: passage) else { return }
      let digits = numbers.digits[window.digits]
      guard digits.allSatisfy({ $0 < NumberRuns.ten }) else { return }
      let isTidy = Self.isTidy(window, numbers)
      let isCut = passage.crossesLine(window)
      guard isCued || isTidy || window.isWholeRun,
        !isCut || fits && window.isWholeRun && Self.hasIssuer(digits)
      else { return }
      let certain = fits && (isCued || isTidy && Self.hasIssuer(digits))
      matches.append(Match(range: numbers.range(of: window.digits), certain: certain))
    }
    return matches.all
  }

  private static let lengths = 16...19

  /// Whether a word right before the number says that it is another: 身份证号, with a digit short.
  private static func isNamedOtherwise(_ window: NumberWindow, in passage: Passage) -> Bool {
    [Cue.residentID, .disability].contains { passage.isCued($0, window, within: nameDistance) }
  }

  private static let nameDistance = 4

  /// Whether the number begins as cards issued in China or by the large networks do.
  private static func hasIssuer(_ digits: Digits) -> Bool {
    switch digits.first {
    case 6: digits.dropFirst().first == 2
    case 4, 5: digits.count == 16
    default: false
    }
  }

  private static func isTidy(_ window: NumberWindow, _ numbers: NumberRuns) -> Bool {
    if window.isSolid || window.isSpelled { return true }
    let inFours = window.groups.dropLast().allSatisfy { numbers.size($0) == 4 }
    return inFours || numbers.size(window.groups.lowerBound) == 6 && window.groups.count == 2
  }
}
