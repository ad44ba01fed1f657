/// Where the name before a word such as 村 or 小学 starts.
///
/// Nothing marks the start of a name in Chinese. It is taken to start after a word that leads to a
/// place (住在, 就读), after an ordinary word that ends there, or after at most so many characters.
enum PlaceName {
  private static let wholeLimit = 18
  private static let limit = 7
  private static let usual = 4
  /// Characters no name of a place holds.
  private static let stops = ScalarSet(
    "在住于到从至是为由的了去赴址返该本我各每某这那此其个几条说把被将让给请对并也就已位属辖经过搬迁籍他她它们您你有没读寄写")
  /// Characters a name may start with, and which more often stand before one.
  private static let links = ScalarSet("和与及向往回来全")
  /// Ways along a street, and what they make names of places with: 沿滩, 沿河.
  private static let along = ScalarSet("沿顺绕")
  private static let shores = ScalarSet("滩河江海溪湖口庆")
  /// Starts of names of places that such a character begins.
  private static let linkNames = WordTable(
    "回龙 回马 回民 回族 回澜 回春 全胜 全安 和睦 和兴 来龙 来凤 向阳 和平".split(separator: " ").map {
      FoldedText(String($0)).scalars[...]
    })
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
    if passage.scalar(first) == ground, isLed(first, passage) || isReached(first, passage) {
      return start(before: end, floor: first + 1, in: passage)
    }
    if along.contains(passage.scalar(first)), !shores.contains(passage.scalar(first + 1)) {
      return start(before: end, floor: first + 1, in: passage)
    }
    if isLed(first, passage) || isReached(first, passage) { return first }
    let isBounded = first == floor || !isName(passage.scalar(first - 1))
    if isBounded, end - first <= usual, !hasLeadingWord(first, end, passage) { return first }
    return division(first, end, passage) ?? afterWords(from: first, to: end, passage)
  }

  /// The start of a name of any length, as institutions and schools have, which are made of ordinary words.
  static func wholeStart(before end: Int, floor: Int, in passage: Passage) -> Int {
    var first = end
    while first > floor, end - first < wholeLimit, isPartOfWhole(first - 1, passage) { first -= 1 }
    while first < end, isLink(first, passage), !isWord(first, passage) { first += 1 }
    var place = end - 2
    while place >= first {
      if leads.view.contains(passage.scalars, place..<place + 2) { return place + 2 }
      place -= 1
    }
    return afterTime(first, end, passage)
  }

  private static func isPartOfWhole(_ place: Int, _ passage: Passage) -> Bool {
    let scalar = passage.scalar(place)
    return CharacterClass.isHan(scalar) && !stops.contains(scalar) && !moves.contains(scalar)
  }

  /// Ways to get to an institution, which no name of one holds.
  private static let moves = ScalarSet("送转进入往")
  private static let times = WordTable(
    "昨天 今天 昨晚 今晚 上午 下午 晚上 目前 现在 已经 上周 本周 近日 当天 次日 随后 后来".split(separator: " ").map {
      FoldedText(String($0)).scalars[...]
    })

  /// The place after words for a time at the start of a stretch.
  private static func afterTime(_ first: Int, _ end: Int, _ passage: Passage) -> Int {
    var first = first
    while end - first > 3, times.view.contains(passage.scalars, first..<first + 2) { first += 2 }
    return first
  }

  /// Whether one character before a place says that somebody is there.
  private static func isReached(_ first: Int, _ passage: Passage) -> Bool {
    reaches.contains(passage.scalar(first - 1))
  }

  private static let reaches = ScalarSet("在住于到址籍寄")

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

  private static func isLink(_ place: Int, _ passage: Passage) -> Bool {
    links.contains(passage.scalar(place))
  }

  private static func isWord(_ first: Int, _ passage: Passage) -> Bool {
    passage.lexicon.contains(passage.scalars, first..<first + 2)
      || linkNames.view.contains(passage.scalars, first..<first + 2)
      || DivisionIndex.shared.contains(passage.scalars, first..<first + 2)
  }

  /// The start with 向 of 向阳 or 和 of 和平, without which too little is left.
  private static func afterLink(
    _ first: Int, _ end: Int, _ floor: Int, _ passage: Passage
  ) -> Int {
    if first > floor, linkNames.view.contains(passage.scalars, first - 1..<first + 1) {
      return first - 1
    }
    let isShort = end - first <= 1 && first > floor
    guard isShort, isLink(first - 1, passage) else { return first }
    if first < end { return first - 1 }
    // The name of an estate may end in 和, as in 怡和家园.
    let isWhole =
      first - 2 >= floor && isName(passage.scalar(first - 2))
      && (first - 2 == floor || !isName(passage.scalar(first - 3)))
    return isWhole ? first - 2 : first
  }

  /// The place after the last word that leads to a place.
  private static func afterLead(_ first: Int, _ end: Int, _ passage: Passage) -> Int {
    let leads = leads.view
    var place = end - 3
    while place >= first - 1 {
      if leads.contains(passage.scalars, place..<place + 2) { return place + 2 }
      place -= 1
    }
    return first
  }

  private static let ground: UInt32 = 0x5730  // 地

  /// What ends the first half of a street's name rather than a word before it, as in 河西滨河路.
  private static let sides = ScalarSet("东西南北江河湖")

  private static func isLed(_ first: Int, _ passage: Passage) -> Bool {
    leads.view.contains(passage.scalars, first - 2..<first)
  }

  /// Whether an ordinary word of two characters starts the stretch and leaves two for the name.
  private static func hasLeadingWord(_ first: Int, _ end: Int, _ passage: Passage) -> Bool {
    end - first >= 4 && passage.lexicon.contains(passage.scalars, first..<first + 2)
      && !sides.contains(passage.scalar(first + 1))
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
