/// Finds mobile numbers: eleven digits from 13 to 19, with or without the code of the country.
struct MobileFinder: Finder {
  let rule = "mobile"
  let kind = FindingKind.phone
  let reason = Reason(zh: "手机号码", en: "a mobile phone number")
  let doubt = Reason(
    zh: "可能是手机号码，但分段或上下文不寻常",
    en: "may be a mobile phone number, unusually grouped or placed")

  private static let units = ScalarSet("元圆块万亿人件户吨%")
  private static let currencies = ScalarSet("¥$€")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches = MatchList()
    numbers.forEachWindow(11...15, startingWith: Self.mayStart) { window in
      let digits = numbers.digits[window.digits]
      guard let prefix = Self.prefix(digits) else { return }
      let isCued = passage.isCued(.phone, window) || passage.isCued(.wechat, window)
      let isTidy = Self.isTidy(window, prefix, numbers)
      guard isTidy || isCued || window.isWholeRun, isTidy || !passage.crossesLine(window)
      else { return }
      let certain = isCued || isTidy && !Self.isAmount(window, in: passage)
      matches.append(match(window, certain: certain, in: passage))
    }
    return matches.all
  }

  /// Whether the number, or the country code before it, may start with two digits.
  @inline(__always)
  private static func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 1 && second > 2 || first == 8 && second == 6 || first == 0 && second == 0
  }

  /// How many digits of country code precede a mobile number, or nil if it is none.
  private static func prefix(_ digits: Digits) -> Int? {
    let prefix = digits.count - 11
    switch prefix {
    case 0: break
    case 2, 4:
      let code = digits.startIndex + prefix - 2
      guard digits[code] == 8, digits[code + 1] == 6,
        digits[digits.startIndex..<code].allSatisfy({ $0 == 0 })
      else { return nil }
    default: return nil
    }
    let start = digits.startIndex + prefix
    guard digits[start] == 1, (3...9).contains(digits[start + 1]) else { return nil }
    return digits.allSatisfy { $0 < NumberRuns.ten } ? prefix : nil
  }

  /// Whether the digits are grouped as people group them.
  private static func isTidy(
    _ window: NumberWindow, _ prefix: Int, _ numbers: NumberRuns
  ) -> Bool {
    if window.isSpelled { return true }
    var sizes = (0, 0, 0)
    var left = prefix
    for group in window.groups {
      let size = numbers.size(group) - min(left, numbers.size(group))
      left -= numbers.size(group) - size
      if size == 0 { continue }
      guard sizes.2 == 0 else { return false }
      if sizes.0 == 0 {
        sizes.0 = size
      } else if sizes.1 == 0 {
        sizes.1 = size
      } else {
        sizes.2 = size
      }
    }
    switch sizes {
    case (11, 0, 0), (3, 4, 4), (3, 8, 0), (7, 4, 0), (3, 3, 5): return true
    case (_, _, _): return false
    }
  }

  private static func isAmount(_ window: NumberWindow, in passage: Passage) -> Bool {
    let range = passage.numbers.range(of: window.digits)
    let gap = passage.scalar(range.upperBound) == SignTable.space ? 1 : 0
    return units.contains(passage.scalar(range.upperBound + gap))
      || currencies.contains(passage.scalar(range.lowerBound - 1))
  }

  private func match(_ window: NumberWindow, certain: Bool, in passage: Passage) -> Match {
    let range = PhoneEnds.extended(
      passage.numbers.range(of: window.digits), isFixed: false, in: passage)
    return Match(range: range, certain: certain)
  }
}
