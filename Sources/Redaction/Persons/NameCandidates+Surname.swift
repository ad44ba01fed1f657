/// Surnames with a given name or a title: 王小明, 王老师, 王某.
extension NameCandidates {
  private static let givenLengths = [2, 1]
  private static let titleCosts = [0, 12, 5, 5]
  private static let doubled = -8
  private static let setApart = 12
  /// What a surname costs more before a title if it is a word of grammar too: 向老师, 和同学.
  private static let wordy = 14
  static let veil: UInt32 = 0x67D0  // 某
  private static let marks = ScalarSet("甲乙丙丁戊")
  private static let usualGiven = 7
  /// What a cell of a form or a table saves that is a name as a whole.
  private static let whole = 14
  private static let sexes = ScalarSet("男女")

  /// A surname of so many characters with a given name or a title.
  func named(
    at place: Int, _ surname: Int, _ cost: Int, _ start: (bonus: Int, isAnnounced: Bool),
    _ body: (NameToken) -> Void
  ) {
    guard surname > 1 || !isSum(place) else { return }
    for length in Self.givenLengths where place + surname + length <= run.count {
      let range = place..<place + surname + length
      guard run.isOneName(range, surname: surname) else { continue }
      let total = fullCost(of: range, surname, cost)
      wordNamed(range, start, body)
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

  /// Whether a sum of money starts at a place, spelled out as on a receipt: 伍仟元整.
  private func isSum(_ place: Int) -> Bool {
    place + 1 < run.count && Self.numerals.contains(run.scalars[place])
      && Self.powers.contains(run.scalars[place + 1])
  }

  private static let numerals = ScalarSet("伍陆")
  private static let powers = ScalarSet("拾佰仟元圆")

  /// What a surname with a given name costs.
  private func fullCost(of range: Range<Int>, _ surname: Int, _ cost: Int) -> Int {
    let (start, end) = (range.lowerBound, range.upperBound)
    let length = range.count - surname
    var total = cost + Self.lengthCosts[length]
    for index in start + surname..<end {
      total += min(traits.givenCost(run.scalars[index]), Self.givenLimit) * 2
    }
    if run.scalars[start] == run.scalars[start + 1] { total -= Self.doubled }
    if run.isSetApart(range) { total -= Self.setApart }
    if end < run.count, isKin(end), lexicon.contains(run.scalars, range) { total += Self.kinship }
    if length == 2, !run.gaps[end - 1], isWordy(end - 1) { total += Self.unborne }
    if surname == 1, cost >= Self.rareSurname, traits.leads(run.scalars[start]) {
      total += Self.unborne
    }
    if range.count > 2, range.count == run.count, !run.hasGaps, !isUsual(range) {
      total -= Self.alone
    }
    return total
  }

  /// Whether a last character is one that nobody bears and a word by itself, 林平聊, or starts what a person
  /// does, 丁芳均在场, or ends the line after a name, 江峰收.
  private func isWordy(_ place: Int) -> Bool {
    let last = run.scalars[place]
    return traits.givenCost(last) > Self.givenLimit && lexicon.cost(of: last) < Self.wordLimit
      || place + 1 == run.count && Self.closers.contains(last)
      || words.follows(run.scalars, at: place)
  }

  private static let closers = ScalarSet("收阅和与跟及家")
  private static let wordLimit = 13
  /// What a name costs more with a character that nobody bears, or that stands before names.
  private static let unborne = 8
  private static let rareSurname = 18
  /// What a name saves that stands between signs by itself.
  private static let alone = 4

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
}
