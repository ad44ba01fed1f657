/// What people are called among each other: 小王, 阿强, 强哥, a given name alone, and 阮氏花.
extension NameCandidates {
  private static let familiarCost = 8
  static let clan: UInt32 = 0x6C0F  // 氏
  static let link: UInt32 = 0x4E4B  // 之
  private static let clanCost = 4
  private static let givenCost = 6
  private static let twiceCost = 4
  private static let calledGiven = 8
  private static let twiceGiven = 6
  private static let loneCost = 18

  /// Whether a given name alone may start at a place.
  @inline(__always)
  func mayStartGiven(_ place: Int) -> Bool {
    words.namesKin(run.scalars, before: place)
  }

  /// A given name alone: 秀兰 after 母亲, 丽丽.
  func given(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard place + 2 <= run.count, run.isOneWord(place..<place + 2) else { return }
    let first = traits.givenCost(run.scalars[place])
    let second = traits.givenCost(run.scalars[place + 1])
    let isTwice = run.scalars[place] == run.scalars[place + 1]
    guard isTwice || max(first, second) <= Self.calledGiven else { return }
    let cost = isTwice ? first * 2 + Self.twiceCost : (first + second) * 2
    let bonus = max(start.bonus, Self.announced)
    report(.given, place..<place + 2, Self.givenCost + cost, (bonus, true), body)
  }

  /// A name as Vietnamese women's names are written: 阮氏花, 陈氏玉兰.
  func clan(
    at place: Int, _ surname: Int, _ cost: Int, _ start: (bonus: Int, isAnnounced: Bool),
    _ body: (NameToken) -> Void
  ) {
    let first = place + surname + 1
    guard first < run.count, run.scalars[first] != Self.link,
      !words.namesKin(run.scalars, before: first + 2)
    else { return }
    for length in 1...2 where first + length <= run.count {
      let range = place..<first + length
      guard run.isOneWord(range) else { return }
      if length == 2, words.follows(run.scalars, at: first + 1) { continue }
      let given = (first..<first + length).reduce(0) {
        $0 + min(traits.givenCost(run.scalars[$1]), Self.givenLimit) * 2
      }
      report(.full, range, cost + Self.clanCost + Self.lengthCosts[length] + given, start, body)
    }
  }

  /// 小王, 老李, 阿强, 老张头.
  func familiar(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard place + 1 < run.count, run.isOneWord(place..<place + 2) else { return }
    var cost = traits.surnameCost(run.scalars[place + 1])
    let isCalled = run.scalars[place] == Self.sound && isApart(place..<place + 2)
    if isCalled || cost == NameTraits.noSurname && isSpokenOf(place..<place + 2) {
      cost = min(cost, traits.givenCost(run.scalars[place + 1]))
    }
    nickname(at: place, start, body)
    clanCalled(at: place, start, body)
    guard cost < Self.givenLimit else { return }
    let length = endsFamiliar(place) ? 3 : 2
    report(.familiar, place..<place + length, cost * 2 + Self.familiarCost, start, body)
  }

  /// 小吉克: the name of a clan, where both sides say that somebody is spoken of.
  private func clanCalled(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard let length = TransliterationTable.unitLength(run.scalars, at: place + 1), length == 2,
      !lexicon.contains(run.scalars, place + 1..<place + 3)
    else { return }
    let range = place..<place + 3
    let isLed =
      place == 0 || run.gaps[place] || traits.leads(run.scalars[place - 1]) || start.isAnnounced
    guard run.isOneWord(range), isLed, isEnding(range.upperBound) else { return }
    report(.familiar, range, Self.familiarCost, start, body)
  }

  /// 小芳, 阿强: a given name that is no surname. Certain where what stands on both sides says so; where
  /// one side does it only comes before the two characters as words.
  private func nickname(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let range = place..<place + 2
    let given = run.scalars[place + 1]
    guard traits.givenCost(given) <= Self.calledGiven, !lexicon.contains(run.scalars, range),
      !words.labels(run.scalars, before: range.upperBound)
    else { return }
    let isLed = isApart(range) || start.isAnnounced
    let isFollowed = isEnding(range.upperBound)
    guard isLed || isFollowed else { return }
    if isLed, isFollowed {
      report(.familiar, range, traits.givenCost(given) * 2 + Self.familiarCost, start, body)
    }
    let cost = (lexicon.cost(of: run.scalars[place]) + lexicon.cost(of: given)) * 2 - Self.maybe
    body(NameToken(form: .familiar, range: range, cost: cost, isAnnounced: false))
  }

  /// Whether 头 or 子 ends what somebody is called: 老张头, 小李子; 小孙子 is a grandson.
  private func endsFamiliar(_ place: Int) -> Bool {
    guard place + 2 < run.count, run.isOneWord(place..<place + 3) else { return false }
    let (first, name, last) = (
      run.scalars[place], run.scalars[place + 1], run.scalars[place + 2]
    )
    return first == Self.old && last == Self.head
      || first == Self.young && last == Self.child && !Self.childless.contains(name)
  }

  private static let old: UInt32 = 0x8001  // 老
  private static let young: UInt32 = 0x5C0F  // 小
  private static let sound: UInt32 = 0x963F  // 阿
  private static let head: UInt32 = 0x5934  // 头
  private static let child: UInt32 = 0x5B50  // 子
  private static let childless = ScalarSet("孙王包")
  private static let elders = ScalarSet("哥姐姨叔婶嫂")
  private static let unnamed = ScalarSet("小学家大表堂师老")

  /// Whether a given name of one character with 哥 or 姐 may start at a place: 强哥.
  @inline(__always)
  func mayStartElder(_ place: Int) -> Bool {
    place + 2 < run.count && Self.elders.contains(run.scalars[place + 1])
      && traits.givenCost(run.scalars[place]) <= Self.elderGiven
  }

  func elder(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let range = place..<place + 2
    guard !Self.unnamed.contains(run.scalars[place]), isApart(range),
      traits.follows(run.scalars[place + 2]) || words.follows(run.scalars, at: place + 2)
    else { return }
    report(
      .familiar, range, traits.givenCost(run.scalars[place]) * 2 + Self.elderCost, start, body)
  }

  private static let elderGiven = 6
  private static let elderCost = 14

  /// Whether a range stands where a clause begins or after 和 and the like, and is no word.
  private func isApart(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    return run.isOneWord(range) && !lexicon.contains(run.scalars, range)
      && (start == 0 || run.gaps[start] || traits.leads(run.scalars[start - 1]))
  }

  /// Whether a word stands where a clause begins or after 和 and the like, and something about a person
  /// follows: 小芳说, 小芳的妈妈; no word of the lexicon.
  private func isSpokenOf(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard end < run.count else { return false }
    return isKin(end) && !lexicon.contains(run.scalars, range)
      || words.follows(run.scalars, at: end) && isApart(range)
  }

  /// Whether a given name of one character twice may start at a place: 丽丽.
  @inline(__always)
  func mayStartTwice(_ place: Int) -> Bool {
    place + 2 < run.count && run.scalars[place] == run.scalars[place + 1]
      && traits.givenCost(run.scalars[place]) <= Self.twiceGiven
  }

  func twice(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let range = place..<place + 2
    guard run.isOneWord(range), isSpokenOf(range) else { return }
    let cost = traits.givenCost(run.scalars[place]) * 2 + Self.loneCost
    report(.given, range, cost, start, body)
  }
}
