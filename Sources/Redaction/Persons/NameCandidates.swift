/// Everything in a run that may be read as a name, with its cost (in half natural logarithms).
struct NameCandidates {
  let run: NameRun
  let lexicon: LexiconView
  let traits = NameTraits.shared.view
  let words = NameWords.shared.view

  /// How rarely a name stands at a given place of a text.
  private static let prior = 13
  private static let givenLengths = [2, 1]
  static let givenLimit = 11
  static let lengthCosts = [0, 3, 1]
  private static let titleCosts = [0, 12, 5, 5]
  private static let transliteratedCost = 16
  static let announced = 12
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
    if mayStartElder(place) { elder(at: place, start, body) }
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
      if let saving = saving(asWhole: range), !isUsual(range) {
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
    let isLabelled = range.lowerBound == 0 && run.isCell
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

  /// Whether a name may end before a place in a character that more often follows one: 海来拉打.
  private func endsWhole(_ end: Int, _ last: UInt32) -> Bool {
    guard Self.lasts.contains(last) else { return false }
    guard end < run.count, !run.gaps[end] else { return true }
    return isFollowed(end) && !lexicon.contains(run.scalars, end - 1..<end + 1)
  }

  private static let lasts = ScalarSet("打来主一目")
  /// What a transliterated name costs more that ends in such a character.
  private static let open = 1
  private static let particles = ScalarSet("了过着得")

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
      let last = run.scalars[middle + length - 1]
      guard !Self.particles.contains(last) else { continue }
      let isOpen = traits.follows(last)
      if isOpen, !endsWhole(middle + length, last) { continue }
      if length == 2, lexicon.contains(run.scalars, middle..<middle + 2) { continue }
      let isWhole = isOpen && length == 2 && traits.sounds(run.scalars[middle])
      let rest = (middle..<middle + length - (isWhole ? 1 : 0)).reduce(0) {
        $0 + traits.givenCost(run.scalars[$1])
      }
      let cost = Self.transliteratedCost + rest + (isOpen ? Self.open : 0)
      report(.transliterated, place..<middle + length, cost, start, body)
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

  func report(
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
  func isKin(_ place: Int) -> Bool {
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
