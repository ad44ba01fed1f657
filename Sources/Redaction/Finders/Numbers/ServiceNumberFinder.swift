/// Finds ten-digit numbers that begin with 400 or 800, which employers and hotels answer.
struct ServiceNumberFinder: Finder {
  let rule = "phone-service"
  let kind = FindingKind.phone
  let reason = Reason(zh: "400或800电话", en: "a telephone number that begins with 400 or 800")
  let doubt = Reason(
    zh: "可能是400或800电话", en: "may be a telephone number that begins with 400 or 800")

  private static let groupings: [[Int]] = [[3, 3, 4], [3, 4, 3], [4, 3, 3], [3, 7]]

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWhole(10...10) { window in
      let digits = numbers.digits[window.digits]
      guard digits.starts(with: [4, 0, 0]) || digits.starts(with: [8, 0, 0]),
        digits.allSatisfy({ $0 < NumberRuns.ten }), !passage.crossesLine(window)
      else { return }
      let isGrouped = Self.groupings.contains(window.groups.map { numbers.size($0) })
      let isCued = passage.isCued(.phone, window)
      guard isGrouped || isCued else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: true))
    }
    return matches
  }
}
