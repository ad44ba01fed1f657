/// Finds mobile numbers whose three groups a comma, a slash or the like parts: 138/0013/8000.
struct GroupedMobileFinder: Finder {
  let rule = "mobile-grouped"
  let kind = FindingKind.phone
  let reason = Reason(zh: "分段书写的手机号码", en: "a mobile phone number written in groups")
  let doubt = Reason(zh: "可能是分段书写的手机号码", en: "may be a mobile phone number written in groups")

  private static let signs = ScalarSet(",/:;|~、")
  private static let runCount = 3

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    guard numbers.runs.count >= Self.runCount else { return [] }
    for first in 0...numbers.runs.count - Self.runCount {
      guard let range = Self.range(of: first, numbers, passage) else { continue }
      let isCued = passage.cues.stands(.phone, before: range.lowerBound, within: 8)
      matches.append(Match(range: range, certain: isCued))
    }
    return matches
  }

  /// The scalars of three runs that are one number, each but the first after one and the same sign.
  private static func range(
    of first: Int, _ numbers: NumberRuns, _ passage: Passage
  ) -> Range<Int>? {
    guard let head = group(first, 3, numbers), let middle = group(first + 1, 4, numbers),
      let tail = group(first + 2, 4, numbers)
    else { return nil }
    let start = Int(numbers.groups[numbers.runs[first].range.lowerBound])
    let sign = passage.scalar(head.upperBound)
    guard numbers.digits[start] == 1, (3...9).contains(numbers.digits[start + 1]),
      signs.contains(sign), passage.scalar(middle.upperBound) == sign,
      middle.lowerBound == head.upperBound + 1, tail.lowerBound == middle.upperBound + 1
    else { return nil }
    return head.lowerBound..<tail.upperBound
  }

  /// The scalars of a run that is one group of so many digits.
  @inline(__always)
  private static func group(_ run: Int, _ size: Int, _ numbers: NumberRuns) -> Range<Int>? {
    let groups = numbers.runs[run].range
    guard groups.count == 1, numbers.size(groups.lowerBound) == size else { return nil }
    let start = Int(numbers.groups[groups.lowerBound])
    return numbers.range(of: start..<start + size)
  }
}
