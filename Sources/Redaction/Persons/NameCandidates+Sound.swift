/// Names of Tibetan, Yi, Uyghur and Mongolian people, written by their sound: 曲木阿依.
extension NameCandidates {
  private static let transliteratedCost = 16
  private static let soundCost = 9
  private static let soundStart = 10
  private static let soundLengths = 3...5

  /// Whether a name may end before a place in a character that more often follows one: 海来拉打.
  private func endsWhole(_ end: Int, _ last: UInt32) -> Bool {
    guard Self.lasts.contains(last) else { return false }
    guard end < run.count, !run.gaps[end] else { return true }
    return isFollowed(end) && !lexicon.contains(run.scalars, end - 1..<end + 1)
  }

  private static let lasts = ScalarSet("打来主一目")
  /// What a transliterated name costs more that ends in such a character.
  private static let open = 1
  /// What ends Yi names of women and of men.
  private static let suffixes = ScalarSet("莫嫫惹")
  private static let suffix = 6
  private static let particles = ScalarSet("了过着得")

  func transliterated(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let start = (
      bonus: start.bonus - (traits.leads(run.scalars[place]) ? Self.led : 0),
      isAnnounced: start.isAnnounced
    )
    guard let first = TransliterationTable.unitLength(run.scalars, at: place) else { return }
    let middle = place + first
    if let second = TransliterationTable.unitLength(run.scalars, at: middle) {
      report(
        .transliterated, place..<middle + second, Self.transliteratedCost, start, body)
      let end = middle + second
      if end < run.count, !run.gaps[end], Self.suffixes.contains(run.scalars[end]) {
        report(.transliterated, place..<end + 1, Self.transliteratedCost + Self.suffix, start, body)
      }
    }
    // 因病 and the like go on with the sentence: no part of a name starts so.
    let goesOn = words.follows(run.scalars, at: middle)
    for length in 1...2 where !goesOn && middle + length <= run.count {
      let last = run.scalars[middle + length - 1]
      guard !Self.particles.contains(last) else { continue }
      let isOpen = traits.follows(last)
      if isOpen, !endsWhole(middle + length, last) { continue }
      if length == 2, lexicon.contains(run.scalars, middle..<middle + 2) { continue }
      let isWhole = isOpen && length == 2 && traits.sounds(run.scalars[middle])
      let rest = (middle..<middle + length - (isWhole ? 1 : 0)).reduce(0) {
        $0 + traits.givenCost(run.scalars[$1])
      }
      let range = place..<middle + length
      let cost =
        Self.transliteratedCost + rest + (isOpen ? Self.open : 0) - wholeSaving(range)
      report(.transliterated, range, cost, start, body)
      if length == 2, middle + 2 < run.count, !run.gaps[middle + 2],
        Self.suffixes.contains(run.scalars[middle + 2])
      {
        report(.transliterated, place..<middle + 3, cost + Self.suffix, start, body)
      }
    }
    unnamed(place..<middle, start, body)
    report(.transliterated, place..<middle, Self.transliteratedCost + 4, start, body)
  }

  /// 吉克某某: the name of a clan with the rest left out.
  private func unnamed(
    _ clan: Range<Int>, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    var end = clan.upperBound
    while end < run.count, end - clan.upperBound < 2, run.scalars[end] == Self.veil { end += 1 }
    guard end > clan.upperBound, clan.count > 1, run.isOneWord(clan.lowerBound..<end) else {
      return
    }
    report(.titled, clan.lowerBound..<end, Self.unnamedCost, start, body)
  }

  private static let unnamedCost = 6

  /// What a name saves that is all that a cell or a line holds of Chinese.
  private func wholeSaving(_ range: Range<Int>) -> Int {
    range.count == run.count && (run.isTold || run.isCell) ? Self.wholeSound : 0
  }

  /// What no such name starts with.
  private static let unsounded = ScalarSet("五")
  private static let wholeSound = 12

  /// A name of characters that are used for their sound, whose parts no table holds.
  func sounded(
    at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    guard !Self.unsounded.contains(run.scalars[place]) else { return }
    var end = place + 1
    while end - place < Self.soundLengths.upperBound, end < run.count, !run.gaps[end],
      traits.sounds(run.scalars[end])
    {
      end += 1
      let length = end - place
      let last = run.scalars[end - 1]
      guard Self.soundLengths.contains(length), !traits.follows(last) || endsWhole(end, last)
      else { continue }
      let isLed = traits.leads(run.scalars[place]) || !traits.sounds(run.scalars[place])
      let cost =
        Self.soundStart + Self.soundCost * length - wholeSaving(place..<end)
        + (isLed ? Self.led * 2 : 0)
      report(.transliterated, place..<end, cost, start, body)
    }
  }
}
