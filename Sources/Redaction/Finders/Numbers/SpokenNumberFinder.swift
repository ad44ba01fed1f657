/// Finds telephone numbers as they are read out: 幺三八零零幺三八零零零, with 幺 for one, 两, 拐 and 洞.
struct SpokenNumberFinder: Finder {
  let rule = "phone-spoken"
  let kind = FindingKind.phone
  let reason = Reason(zh: "念出来的电话号码", en: "a telephone number as it is read out")
  let doubt = Reason(zh: "可能是念出来的号码", en: "may be a number as it is read out")

  /// The sound of a digit that no counted number has.
  static let signs = "幺洞拐勾"
  private static let digits = ScalarSet("零〇一二三四五六七八九两幺洞拐勾0123456789")
  private static let ones = ScalarSet("幺一1")
  private static let seconds = ScalarSet("三四五六七八九拐勾3456789")
  private static let shortest = 7
  private static let mobile = 11
  private static let longest = 20

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.spoken) { index in
      guard index >= floor else { return }
      var start = index
      while start > floor, index - start < Self.longest, Self.isDigit(start - 1, passage) {
        start -= 1
      }
      var end = index + 1
      while end - start < Self.longest, Self.isDigit(end, passage) { end += 1 }
      guard end - start >= Self.shortest else { return }
      let isMobile =
        end - start == Self.mobile && Self.ones.contains(passage.scalar(start))
        && Self.seconds.contains(passage.scalar(start + 1))
      let isCued = passage.cues.stands(.phone, before: start, within: 4)
      matches.append(Match(range: start..<end, certain: isMobile || isCued))
      floor = end
    }
    return matches
  }

  private static func isDigit(_ place: Int, _ passage: Passage) -> Bool {
    digits.contains(passage.scalar(place))
  }
}
