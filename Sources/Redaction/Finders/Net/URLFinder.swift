/// Finds web addresses, which lead to pages about people.
struct URLFinder: Finder {
  let rule = "url"
  let kind = FindingKind.url
  let reason = Reason(zh: "网址，可能指向个人主页或含个人信息的页面", en: "a web address, which may lead to a person")
  var doubt: Reason { reason }

  private static let scheme: [UInt32] = "://".unicodeScalars.map(\.value)
  /// Signs that end a sentence rather than an address.
  private static let closings = ScalarSet(",.;:!?'")
  private static let joints = ScalarSet("/_=-")
  private static let www: [UInt32] = "www.".unicodeScalars.map(\.value)

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    func read(from start: Int, _ sure: Int) {
      var end = sure
      while Self.isAddress(passage.scalar(end)) { end += 1 }
      if Self.joints.contains(passage.scalar(end - 1)) {
        // A number in it may be in Chinese numerals: weibo.com/u/一二三.
        while DigitTable.value(of: passage.scalar(end)) != DigitTable.none { end += 1 }
      }
      let full = end
      while end > sure, Self.closings.contains(passage.scalar(end - 1)) { end -= 1 }
      matches.append(Match(range: start..<end, certain: true))
      floor = full
    }
    passage.landmarks.forEach(.colon) { colon in
      guard colon >= floor, let start = Self.schemeStart(before: colon, in: passage)
      else { return }
      read(from: start, colon)
    }
    floor = 0
    passage.landmarks.forEach(.dateSign) { slash in
      guard slash >= floor, passage.scalar(slash) == Self.slash,
        CharacterClass.isAlphanumeric(passage.scalar(slash + 1)),
        let start = Self.hostStart(before: slash, floor: floor, in: passage)
      else { return }
      read(from: start, slash)
    }
    floor = 0
    for word in passage.landmarks.words where word.lower >= floor {
      let start = word.range.lowerBound
      if Self.matches(Self.www, at: start, in: passage),
        !CharacterClass.isDigit(passage.scalar(start - 1))
      {
        read(from: start, start)
      }
    }
    return matches
  }

  private static let slash: UInt32 = 0x2F
  private static let hostLimit = 64
  private static let domains = WordTable(
    "com cn net org cc tv me io co top xyz info vip site shop club link gov edu app hk tw".split(
      separator: " "
    ).map { FoldedText(String($0)).scalars[...] })

  /// Where the host of an address without a scheme starts: weibo.com of weibo.com/u/1.
  private static func hostStart(before slash: Int, floor: Int, in passage: Passage) -> Int? {
    var start = slash
    var lastDot: Int?
    while slash - start < hostLimit, start > floor {
      let scalar = passage.scalar(start - 1)
      if scalar == SignTable.dot {
        if lastDot == nil { lastDot = start - 1 }
      } else if !CharacterClass.isAlphanumeric(scalar), scalar != SignTable.dash {
        break
      }
      start -= 1
    }
    guard let lastDot, lastDot > start, passage.scalar(start) != SignTable.dot,
      passage.scalar(start - 1) != Self.slash,
      domains.view.contains(passage.scalars, lastDot + 1..<slash)
    else { return nil }
    return start
  }

  private static func schemeStart(before colon: Int, in passage: Passage) -> Int? {
    guard matches(scheme, at: colon, in: passage) else { return nil }
    var start = colon
    while colon - start < 12, CharacterClass.isLatin(passage.scalar(start - 1)) { start -= 1 }
    return start < colon ? start : nil
  }

  private static func matches(_ word: [UInt32], at index: Int, in passage: Passage) -> Bool {
    word.indices.allSatisfy { passage.scalar(index + $0) == word[$0] }
  }

  private static func isAddress(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar < 0x7F && scalar != 0x22 && scalar != 0x3C && scalar != 0x3E
      && scalar != SignTable.closing
  }
}
