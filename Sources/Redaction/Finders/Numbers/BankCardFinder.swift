/// Finds numbers of bank cards: sixteen to nineteen digits that fit Luhn's check.
struct BankCardFinder: Finder {
  let rule = "bank-card"
  let kind = FindingKind.bank
  let reason = Reason(
    zh: "校验位成立的银行卡号", en: "a bank card number with a valid check digit")
  let doubt = Reason(zh: "可能是银行卡号或账号", en: "may be a bank card or account number")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWindow(12...22) { window in
      let digits = numbers.digits[window.digits]
      guard digits.allSatisfy({ $0 < NumberRuns.ten }) else { return }
      let isCued = passage.isCued(.bank, window)
      let fits = (16...19).contains(digits.count) && Self.passesLuhn(digits)
      let isTidy = Self.isTidy(window, numbers)
      guard isCued || fits && (isTidy || window.isWholeRun) else { return }
      guard !passage.crossesLine(window) else { return }
      let certain = fits && (isCued || isTidy && Self.hasIssuer(digits))
      matches.append(Match(range: numbers.range(of: window.digits), certain: certain))
    }
    return matches
  }

  /// Luhn's check (ISO/IEC 7812-1 annex B).
  static func passesLuhn(_ digits: Digits) -> Bool {
    var sum = 0
    for (offset, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (offset.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum > 0 && sum.isMultiple(of: 10)
  }

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
