/// Finds fixed-line numbers, with their area code or next to a word for telephone.
struct LandlineFinder: Finder {
  let rule = "landline"
  let kind = FindingKind.phone
  let reason = Reason(
    zh: "带区号或紧邻“电话”的固定电话号码",
    en: "a fixed-line number with its area code or next to a word for telephone")
  let doubt = Reason(zh: "可能是电话号码", en: "may be a telephone number")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    let isAnyCued = passage.cues.has(.phone)
    // With its area code a number has eleven digits or twelve.
    numbers.forEachWindow(
      isAnyCued ? 7...13 : 11...12, startingWith: { isAnyCued || $0 == 0 && $1 != 0 }
    ) { window in
      let digits = numbers.digits[window.digits]
      guard digits.allSatisfy({ $0 < NumberRuns.ten }) else { return }
      guard !passage.crossesLine(window) else { return }
      let isCued =
        passage.isCued(.phone, window, within: 6)
        || isAnyCued && Self.isCalled(numbers.range(of: window.digits).upperBound, in: passage)
      if let area = Self.areaLength(digits) {
        let isSplit = numbers.size(window.groups.lowerBound) == area && window.groups.count <= 3
        guard isSplit || isCued || window.isSolid || window.isSpelled else { return }
        matches.append(Self.match(window, certain: isSplit || isCued, in: passage))
      } else if isCued {
        matches.append(Self.match(window, certain: Self.isLocal(digits), in: passage))
      }
    }
    return matches
  }

  /// Whether words say right after a number that it is one: 86654321是办公室座机.
  private static func isCalled(_ end: Int, in passage: Passage) -> Bool {
    passage.scalar(end) == called
      && (end + 1...end + reach).contains { passage.cues.stands(.phone, before: $0, within: 0) }
  }

  private static let called: UInt32 = 0x662F  // 是
  private static let reach = 8

  /// The length of the area code of a complete number, or nil if it is none.
  private static func areaLength(_ digits: Digits) -> Int? {
    guard digits.first == 0 else { return nil }
    let second = digits[digits.startIndex + 1]
    let area = second == 1 || second == 2 ? 3 : 4
    let subscriber = digits.dropFirst(area)
    let lengths = area == 3 ? 8...8 : 7...8
    guard second != 0, lengths.contains(subscriber.count) else { return nil }
    return isLocal(subscriber) ? area : nil
  }

  private static func isLocal(_ digits: Digits) -> Bool {
    guard let first = digits.first else { return false }
    return (7...8).contains(digits.count) && (2...8).contains(first)
  }

  /// The opening parenthesis of an area code and an extension belong to the number.
  private static func match(
    _ window: NumberWindow, certain: Bool, in passage: Passage
  ) -> Match {
    let range = PhoneEnds.extended(
      passage.numbers.range(of: window.digits), isFixed: true, in: passage)
    return Match(range: range, certain: certain)
  }
}
