/// Where the name before a word such as 村 or 小学 starts.
///
/// Nothing marks the start of a name in Chinese. It is taken to start after a word that leads to a
/// place (住在, 就读), after an ordinary word that ends there, or after at most so many characters.
enum PlaceName {
  private static let limit = 7
  private static let usual = 4
  private static let chainLimit = 20
  /// Characters no name of a place holds.
  private static let stops = ScalarSet(
    "在住于到从至是为由的了去赴址返居该本我各每某这那此其个几多条说把被将让给请对并也就都已即位属辖经过搬迁籍他她它们您你有没无读")
  /// Characters a name may start with, and which more often stand before one.
  private static let links = ScalarSet("和与及向往回来全")
  /// Words that a place follows.
  private static let leads = WordTable(
    """
    联系 就读 转入 转到 转至 插班 现住 现居 居住 租住 暂住 暂居 安置 入住 入读 户籍 搬到 搬至 送回 送往 寄往 寄到 位于 地址
    老家 前往 返回 回到 来自 现在 目前 学校 地点 收货 上门 护送 接收 赶到 赶往 抵达 离开 通知 走访 回访 家住 定居 落户 转学
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })

  /// The start of the name that ends before a place, not before a floor; the place itself for none.
  static func start(before end: Int, floor: Int, in passage: Passage) -> Int {
    var first = end
    while first > floor, end - first < limit, isName(passage.scalar(first - 1)) { first -= 1 }
    first = afterLink(first, end, floor, passage)
    first = afterLead(first, end, passage)
    guard end - first > 2 else { return first }
    let isBounded = first == floor || !isName(passage.scalar(first - 1)) || isLed(first, passage)
    if isBounded, end - first <= usual, !hasLeadingWord(first, end, passage) { return first }
    return division(first, end, passage) ?? afterWords(from: first, to: end, passage)
  }

  /// The start of a name with the divisions and the town before it, as in 江安县青山镇中心小学.
  static func chainStart(before end: Int, floor: Int, in passage: Passage) -> Int {
    var first = end
    while first > floor, end - first < chainLimit, isLinkedName(first, end, passage) { first -= 1 }
    first = afterLead(first, end, passage)
    let unit = (first..<end).first { place in
      place > first && PlaceUnit.named(at: place, in: passage) != nil
    }
    guard let unit else { return start(before: end, floor: first, in: passage) }
    return start(before: unit, floor: first, in: passage)
  }

  /// Whether the name from one place to another, right after a part of an address, is one part.
  static func isPart(_ first: Int, _ end: Int, in passage: Passage) -> Bool {
    guard (first..<end).allSatisfy({ isName(passage.scalar($0)) || isLink($0, passage) })
    else { return false }
    if end - first <= 2 { return true }
    if isLink(first, passage) { return isWord(first, passage) }
    return !(first + 1..<end).contains { isLink($0, passage) && !isWord($0, passage) }
  }

  /// Whether a name is a common word that starts with 和 or the like: 和谐社区 may be any.
  static func isEverydayLink(_ name: Range<Int>, in passage: Passage) -> Bool {
    isLink(name.lowerBound, passage) && passage.lexicon.isEveryday(passage.scalars, name)
  }

  private static func isName(_ scalar: UInt32) -> Bool {
    CharacterClass.isHan(scalar) && !stops.contains(scalar) && !links.contains(scalar)
  }

  private static func isLinkedName(_ place: Int, _ end: Int, _ passage: Passage) -> Bool {
    isName(passage.scalar(place - 1)) || end - place < 2 && isLink(place - 1, passage)
  }

  private static func isLink(_ place: Int, _ passage: Passage) -> Bool {
    links.contains(passage.scalar(place))
  }

  private static func isWord(_ first: Int, _ passage: Passage) -> Bool {
    passage.lexicon.contains(passage.scalars, first..<first + 2)
      || DivisionIndex.shared.contains(passage.scalars, first..<first + 2)
  }

  /// The start with 向 of 向阳 or 和 of 和平, without which too little is left.
  private static func afterLink(
    _ first: Int, _ end: Int, _ floor: Int, _ passage: Passage
  ) -> Int {
    let isShort = end - first == 1 && first > floor
    return isShort && isLink(first - 1, passage) ? first - 1 : first
  }

  /// The place after the last word that leads to a place.
  private static func afterLead(_ first: Int, _ end: Int, _ passage: Passage) -> Int {
    let leads = leads.view
    var place = end - 3
    while place >= first {
      if leads.contains(passage.scalars, place..<place + 2) { return place + 2 }
      place -= 1
    }
    return first
  }

  private static func isLed(_ first: Int, _ passage: Passage) -> Bool {
    leads.view.contains(passage.scalars, first - 2..<first)
  }

  /// Whether an ordinary word of two characters starts the stretch and leaves two for the name.
  private static func hasLeadingWord(_ first: Int, _ end: Int, _ passage: Passage) -> Bool {
    end - first >= 4 && passage.lexicon.contains(passage.scalars, first..<first + 2)
  }

  /// The start of a division's name right before the end, if the stretch ends in one.
  private static func division(_ first: Int, _ end: Int, _ passage: Passage) -> Int? {
    for length in [4, 3, 2] where end - length >= first {
      if DivisionIndex.shared.contains(passage.scalars, end - length..<end) { return end - length }
    }
    return nil
  }

  /// Skips ordinary words from the front as long as two characters stay.
  private static func afterWords(from first: Int, to end: Int, _ passage: Passage) -> Int {
    var start = first
    while end - start > 2 {
      var length = min(4, end - start - 2)
      while length > 1, !passage.lexicon.contains(passage.scalars, start..<start + length) {
        length -= 1
      }
      if length > 1 {
        start += length
      } else if end - start > usual {
        start += 1
      } else {
        break
      }
    }
    return start
  }
}
