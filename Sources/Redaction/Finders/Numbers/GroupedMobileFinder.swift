/// Finds mobile numbers whose three groups a comma, a slash or the like parts: 138/0013/8000.
struct GroupedMobileFinder: Finder {
  let rule = "mobile-grouped"
  let kind = FindingKind.phone
  let reason = Reason(zh: "分段书写的手机号码", en: "a mobile phone number written in groups")
  let doubt = Reason(zh: "可能是分段书写的手机号码", en: "may be a mobile phone number written in groups")

  private static let signs = ScalarSet(",/:;|~、")
  private static let sizes = [3, 4, 4]

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    guard numbers.runs.count >= Self.sizes.count else { return [] }
    for first in 0...numbers.runs.count - Self.sizes.count {
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
    var ranges: [Range<Int>] = []
    for (offset, size) in sizes.enumerated() {
      let run = numbers.runs[first + offset].range
      guard run.count == 1, numbers.size(run.lowerBound) == size else { return nil }
      let start = Int(numbers.groups[run.lowerBound])
      ranges.append(numbers.range(of: start..<start + size))
    }
    let start = Int(numbers.groups[numbers.runs[first].range.lowerBound])
    let sign = passage.scalar(ranges[0].upperBound)
    guard numbers.digits[start] == 1, (3...9).contains(numbers.digits[start + 1]),
      signs.contains(sign), passage.scalar(ranges[1].upperBound) == sign,
      ranges[1].lowerBound == ranges[0].upperBound + 1,
      ranges[2].lowerBound == ranges[1].upperBound + 1
    else { return nil }
    return ranges[0].lowerBound..<ranges[2].upperBound
  }
}
