/// Everything in a run that may be read as a name, with its cost (in half natural logarithms).
struct NameCandidates {
  let run: NameRun
  private let lexicon: LexiconView
  private let traits = NameTraits.shared.view
  private let words = NameWords.shared.view

  /// How rarely a name stands at a given place of a text.
  private static let prior = 13
  private static let givenLengths = [2, 1]
  private static let givenLimit = 11
  private static let lengthCosts = [0, 3, 1]
  private static let titleCosts = [0, 12, 5, 5]
  private static let familiarCost = 8
  private static let transliteratedCost = 16
  private static let announced = 12
  private static let labelled = 22
  private static let named = 32
  private static let followed = 6
  private static let edge = 3
  private static let led = 2
  private static let placeWord = -14
  private static let doubled = -8
  private static let setApart = 12
  /// What a surname costs more before a title if it is a word of grammar too: 向老师, 和同学.
  private static let wordy = 14
  private static let veil: UInt32 = 0x67D0  // 某
  private static let marks = ScalarSet("甲乙丙丁戊")
  private static let usualGiven = 7
  private static let soundCost = 9
  private static let soundStart = 10
  private static let soundLengths = 3...5
  private static let call: UInt32 = 0x53EB  // 叫
  private static let clan: UInt32 = 0x6C0F  // 氏
  private static let link: UInt32 = 0x4E4B  // 之
  private static let clanCost = 4
  private static let givenCost = 6
  private static let twiceCost = 4
  private static let calledGiven = 8
  private static let twiceGiven = 6
  private static let loneCost = 18
  /// What a cell of a form or a table saves that is a name as a whole.
  private static let whole = 14
  private static let kinship = 10
  private static let possessive: UInt32 = 0x7684  // 的
  private static let sexes = ScalarSet("男女")

  init(_ run: NameRun, _ lexicon: LexiconView) {
    self.run = run
    self.lexicon = lexicon
  }

  /// Calls `body` with every candidate that starts at a place.
  @inline(__always)
  func forEach(at place: Int, _ body: (NameToken) -> Void) {
    let first = run.scalars[place]
    let start = startBonus(place)
    if mayStartGiven(place) { given(at: place, start, body) }
    if mayStartTwice(place) { twice(at: place, start, body) }
    if traits.isPrefix(first) { familiar(at: place, start, body) }
    if traits.startsUnit(first) { transliterated(at: place, start, body) }
    if traits.sounds(first) { sounded(at: place, start, body) }
    let cost = traits.surnameCost(first)
    if cost != NameTraits.noSurname { named(at: place, 1, cost * 2, start, body) }
    if traits.startsCompound(first), place + 1 < run.count,
      Surnames.compound.contains([first, run.scalars[place + 1]])
    {
      named(at: place, 2, Surnames.compoundCost * 2, start, body)
    }
  }

  /// Whether a given name alone may start at a place.
  @inline(__always)
  func mayStartGiven(_ place: Int) -> Bool {
    words.namesKin(run.scalars, before: place)
  }

  /// A given name alone: 秀兰 after 母亲, 丽丽.
  private func given(
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
  private func clan(
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
      let given = (first..<first + length).reduce(0) {
        $0 + min(traits.givenCost(run.scalars[$1]), Self.givenLimit) * 2
      }
      report(.full, range, cost + Self.clanCost + Self.lengthCosts[length] + given, start, body)
    }
  }

  /// A surname of so many characters with a given name or a title.
  private func named(
    at place: Int, _ surname: Int, _ cost: Int, _ start: (bonus: Int, isAnnounced: Bool),
    _ body: (NameToken) -> Void
  ) {
    for length in Self.givenLengths where place + surname + length <= run.count {
      let range = place..<place + surname + length
      guard run.isOneName(range, surname: surname) else { continue }
      var total = cost + Self.lengthCosts[length]
      for index in place + surname..<range.upperBound {
        total += min(traits.givenCost(run.scalars[index]), Self.givenLimit) * 2
      }
      if run.scalars[place] == run.scalars[place + 1] { total -= Self.doubled }
      if run.isSetApart(range) { total -= Self.setApart }
      if run.count > range.upperBound, isKin(range.upperBound),
        lexicon.contains(run.scalars, range)
      {
        total += Self.kinship
      }
      if !isUsual(range), let saving = saving(asWhole: range) {
        let isWord = lexicon.contains(run.scalars, range)
        report(
          .full, range, total - saving, (start.bonus, start.isAnnounced && !isWord), body)
      } else {
        report(.full, range, total, start, body)
      }
    }
    if place + surname < run.count, run.scalars[place + surname] == Self.clan {
      clan(at: place, surname, cost, start, body)
    }
    let title = titleLength(at: place + surname)
    if title > 0, run.isOneWord(place..<place + surname + title) {
      let isWordy = surname == 1 && traits.leads(run.scalars[place])
      let total = cost + Self.titleCosts[title] + (isWordy ? Self.wordy : 0)
      report(.titled, place..<place + surname + title, total, start, body)
    }
  }

  /// Whether a range is a common word, or starts or ends in one: 农民, 高中生.
  private func isUsual(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    return lexicon.isUsual(run.scalars, start..<start + 2)
      || lexicon.isUsual(run.scalars, end - 2..<end)
  }

  /// What a name saves that is all that stands after a label, or before a sex: 联系人：黄河, 江南（女）.
  private func saving(asWhole range: Range<Int>) -> Int? {
    guard range.upperBound == run.count || run.gaps[range.upperBound] else { return nil }
    let isLabelled = range.lowerBound == 0 && run.isLabelled
    let isApart =
      range.lowerBound > 0 && run.gaps[range.lowerBound]
      && words.announces(run.scalars, before: range.lowerBound)
    let isTold = range.upperBound == run.count ? run.isTold : isSex(range.upperBound)
    let starts = range.lowerBound == 0 || run.gaps[range.lowerBound]
    return isLabelled || isApart ? Self.whole : isTold && starts ? Self.labelled : nil
  }

  /// Whether a sex stands by itself at a place: 金华 女 28.
  private func isSex(_ place: Int) -> Bool {
    Self.sexes.contains(run.scalars[place])
      && (place + 1 == run.count || run.gaps[place + 1])
  }

  /// The length of a title, with 甲 or 二 that tells one 某 from another, or the character left of a name.
  private func titleLength(at place: Int) -> Int {
    let title = words.titleLength(run.scalars, at: place)
    guard title == 1, run.scalars[place] == Self.veil, place + 1 < run.count else { return title }
    let next = run.scalars[place + 1]
    let isLast = place + 2 == run.count || run.gaps[place + 2] || isFollowed(place + 2)
    return Self.marks.contains(next) || isLast && traits.givenCost(next) <= Self.usualGiven
      ? 2 : title
  }

  private func isFollowed(_ place: Int) -> Bool {
    traits.follows(run.scalars[place]) || words.follows(run.scalars, at: place)
  }

  private func familiar(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard place + 1 < run.count, run.isOneWord(place..<place + 2) else { return }
    var cost = traits.surnameCost(run.scalars[place + 1])
    if cost == NameTraits.noSurname, isSpokenOf(place..<place + 2) {
      cost = traits.givenCost(run.scalars[place + 1])
    }
    guard cost < Self.givenLimit else { return }
    report(.familiar, place..<place + 2, cost * 2 + Self.familiarCost, start, body)
  }

  /// Whether a word stands where a clause begins or after 和 and the like, and something about a person
  /// follows: 小芳说, 小芳的妈妈; no word of the lexicon.
  private func isSpokenOf(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard end < run.count, !lexicon.contains(run.scalars, range) else { return false }
    return isKin(end)
      || (start == 0 || run.gaps[start] || traits.leads(run.scalars[start - 1]))
        && words.follows(run.scalars, at: end)
  }

  /// Whether a given name of one character twice may start at a place: 丽丽.
  @inline(__always)
  func mayStartTwice(_ place: Int) -> Bool {
    place + 2 < run.count && run.scalars[place] == run.scalars[place + 1]
      && traits.givenCost(run.scalars[place]) <= Self.twiceGiven
  }

  private func twice(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let range = place..<place + 2
    guard run.isOneWord(range), isSpokenOf(range) else { return }
    let cost = traits.givenCost(run.scalars[place]) * 2 + Self.loneCost
    report(.given, range, cost, start, body)
  }

  private func transliterated(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard let first = TransliterationTable.unitLength(run.scalars, at: place) else { return }
    let middle = place + first
    if let second = TransliterationTable.unitLength(run.scalars, at: middle) {
      report(
        .transliterated, place..<middle + second, Self.transliteratedCost, start, body)
    }
    for length in 1...2 where middle + length <= run.count {
      if traits.follows(run.scalars[middle + length - 1]) { continue }
      if length == 2, lexicon.contains(run.scalars, middle..<middle + 2) { continue }
      let rest = (middle..<middle + length).reduce(0) {
        $0 + traits.givenCost(run.scalars[$1]) * 2
      }
      report(
        .transliterated, place..<middle + length, Self.transliteratedCost + rest / 2, start, body)
    }
    report(.transliterated, place..<middle, Self.transliteratedCost + 4, start, body)
  }

  /// A name of characters that are used for their sound, whose parts no table holds.
  private func sounded(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    var end = place + 1
    while end - place < Self.soundLengths.upperBound, end < run.count, !run.gaps[end],
      traits.sounds(run.scalars[end])
    {
      end += 1
      let length = end - place
      guard Self.soundLengths.contains(length) else { continue }
      let cost = Self.soundStart + Self.soundCost * length
      report(.transliterated, place..<end, cost, start, body)
    }
  }

  private func report(
    _ form: NameToken.Form, _ range: Range<Int>, _ cost: Int,
    _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let end = endBonus(range.upperBound)
    body(
      NameToken(
        form: form, range: range, cost: Self.prior + cost - start.bonus - end.bonus,
        isAnnounced: start.isAnnounced || end.isAnnounced))
  }

  /// Whether 的 and a word for a relative stand at a place.
  private func isKin(_ place: Int) -> Bool {
    guard run.scalars[place] == Self.possessive else { return false }
    return (3...5).contains { words.namesKin(run.scalars, before: place + $0) }
  }

  private func startBonus(_ place: Int) -> (bonus: Int, isAnnounced: Bool) {
    if place == 0 {
      return run.isLabelled ? (Self.labelled, true) : (Self.edge, false)
    }
    if words.labels(run.scalars, before: place) { return (Self.named, true) }
    if words.announces(run.scalars, before: place) { return (Self.announced, true) }
    if run.scalars[place - 1] == Self.call { return (Self.followed, true) }
    if run.gaps[place] { return (Self.edge, false) }
    return (traits.leads(run.scalars[place - 1]) ? Self.led : 0, false)
  }

  private func endBonus(_ place: Int) -> (bonus: Int, isAnnounced: Bool) {
    guard place < run.count else { return (Self.edge, false) }
    if traits.endsPlace(run.scalars[place]), !run.gaps[place] { return (Self.placeWord, false) }
    if isKin(place) { return (Self.kinship, true) }
    if words.follows(run.scalars, at: place) { return (Self.followed, true) }
    if run.gaps[place] { return (Self.edge, false) }
    return (traits.follows(run.scalars[place]) ? Self.edge : 0, false)
  }
}
