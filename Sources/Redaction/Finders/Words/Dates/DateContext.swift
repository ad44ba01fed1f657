/// Words around what may be a day or an hour, without which it may be a share, a version or a number.
enum DateContext {
  private static let leads = ScalarSet("于在至到自从期间")
  private static let followers = WordTable(
    """
    到站 入站 离站 出站 到家 回家 到达 抵达 到了 到的 到案 被拐 被解 被救 被送 解救 获救 送到 送来 送回 送至 接到 接回 离开 离家 出走 走失 逃出
    逃离 返乡 回到 来站 来了 出生 入院 出院 入住 入学 报案 报警 打来 回访 家访
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })

  /// Whether a word that leads to a time ends before a place: 于, 日期：.
  static func leads(_ start: Int, in passage: Passage) -> Bool {
    var place = start
    while start - place < 2, [0x20, 0x3A].contains(passage.scalar(place - 1)) { place -= 1 }
    return leads.contains(passage.scalar(place - 1))
  }

  /// Whether what somebody did starts at a place: 到站, 获救.
  static func goesOn(_ end: Int, in passage: Passage) -> Bool {
    let place = passage.scalar(end) == SignTable.space ? end + 1 : end
    return followers.view.contains(passage.scalars, place..<place + 2)
  }

  static func tells(_ range: Range<Int>, in passage: Passage) -> Bool {
    leads(range.lowerBound, in: passage) || goesOn(range.upperBound, in: passage)
  }
}
