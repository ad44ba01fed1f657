/// What stands around a form decides what the form is worth.
struct FormCheck {
  let text: FoldedView
  let range: Range<Int>

  private static let acronyms = Set(
    """
    csv pdf xml css svg zip url api dna gps sql gbk utf bom html json xlsx wcag aria id ok qq wx vx it tv
    pc cpu usb app str ppt doc sm gb gbt iso www sos ktv atm hiv sha der
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars })

  /// Whether the form is certain here; nil if it does not count here at all, as a tail without its
  /// cue does not (see `TailCues`).
  ///
  /// In an output nobody can be asked what was meant, and no Latin letters can be acknowledged: there a
  /// word that stands as one, an acronym, and two capitals, as of a unit, are taken for what they mostly are.
  func judge(_ form: KnownForm.Kind, isWord: Bool, inOutput: Bool) -> Bool? {
    switch form {
    case .whole: true
    case .part, .nickname: isWord ? false : breaksWord(inOutput: inOutput)
    case .core: core(isWord, inOutput: inOutput)
    case .pinyin: inOutput && isWord && isTogether ? nil : true
    case .initials:
      inOutput ? initialsOfOutput(isWord) : initials(isWord) ?? (isPairAnnounced ? false : nil)
    case .tail, .date: nil
    }
  }

  /// Whether a short form is certain, which shares no character with an ordinary word around it, as 小英
  /// does in 小英雄; nil in an output where such words explain both of its characters: 大进 in 重大进展,
  /// 于某 in 属于某类.
  private func breaksWord(inOutput: Bool) -> Bool? {
    guard range.count == 2 else { return true }
    let (start, end) = (range.lowerBound, range.upperBound - 1)
    let (isEnd, isStart) = (standsWord(at: start - 1), standsWord(at: end))
    guard isEnd || isStart else { return true }
    let isExplained = isEnd && (isStart || Self.veils.contains(text.scalars[end]))
    return inOutput && isExplained ? nil : false
  }

  private static let veils = ScalarSet("某氏")

  /// How many letters make the sound of a place's name certain.
  static let longSound = 8

  /// The name of a place alone is certain where it is long and no word.
  private func core(_ isWord: Bool, inOutput: Bool) -> Bool? {
    if CharacterClass.isLatin(text.scalars[range.lowerBound]) {
      if inOutput, isWord, isTogether { return nil }
      return !isWord && range.count >= Self.longSound
    }
    if breaksWord(inOutput: inOutput) == nil { return nil }
    return !isWord && range.count > 2
  }

  private func standsWord(at start: Int) -> Bool {
    guard start >= 0, start + 1 < text.count else { return false }
    return Lexicon.shared.contains(text.scalars[start...start + 1])
  }

  /// Capitals beside Chinese, or three and more of them, are certain; small letters beside it, too.
  ///
  /// Three and more small letters that stand alone as a word, and are none, are doubtful.
  private func initials(_ isWord: Bool) -> Bool? {
    let letters = range.filter { CharacterClass.isLatin(text.scalars[$0]) }
    let isBesideHan = isHan(range.lowerBound - 1) || isHan(range.upperBound)
    guard letters.allSatisfy({ text.isCapital($0) }) else {
      if isBesideHan || text.isCapital(range.lowerBound) {
        return isBesideHan ? letters.count > 2 && !isWord : nil
      }
      return letters.count > 2 && !isWord && isTogether && standsAlone ? false : nil
    }
    let word = letters.map { text.scalars[$0] }
    if Self.acronyms.contains(word) { return isBesideHan ? false : nil }
    return letters.count > 2 || isBesideHan || range.count > letters.count
  }

  private func initialsOfOutput(_ isWord: Bool) -> Bool? {
    let certain = initials(isWord)
    if certain != true, isPairAnnounced { return false }
    guard certain == false else { return certain }
    let isSmall = !text.isCapital(range.lowerBound)
    return isSmall && !isWord && range.count > 2 ? false : nil
  }

  /// Whether two capitals, and no acronym, stand by themselves after what announces a name, or before what
  /// somebody is addressed by: 姓名：WX, client WX, WX 女士.
  private var isPairAnnounced: Bool {
    guard range.count == 2, range.allSatisfy(text.isCapital),
      !Self.pairs.contains(Array(text.scalars[range]))
    else { return false }
    let words = NameWords.shared.view
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.signs, isSign(start - 1) { start -= 1 }
    if words.announces(text.scalars, before: start) || words.labels(text.scalars, before: start) {
      return true
    }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < Self.signs, isSign(end) { end += 1 }
    return words.titleLength(text.scalars, at: end) > 0 || isAnnouncedInEnglish(start)
  }

  /// Acronyms of two letters that follow a label.
  private static let pairs = Set(["id", "it", "ok", "tv", "pc"].map(\.scalarValues))
  private static let signs = 3

  /// Whether a sign stands at a place that is between a label and what it labels.
  private func isSign(_ place: Int) -> Bool {
    let scalar = text.scalars[place]
    return scalar < 0x80 && !CharacterClass.isAlphanumeric(scalar) || scalar == SignTable.middleDot
  }

  private func isAnnouncedInEnglish(_ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < Self.longestLabel,
      CharacterClass.isLatin(text.scalars[start - 1])
    {
      start -= 1
    }
    return WordCues.english.contains(Array(text.scalars[start..<end]))
  }

  private static let longestLabel = 12
  /// Whether nothing stands between its characters.
  private var isTogether: Bool {
    range.allSatisfy { CharacterClass.isAlphanumeric(text.scalars[$0]) }
  }

  /// Whether what it stands beside makes no colour, escape or code of small letters.
  private var standsAlone: Bool {
    let before = range.lowerBound > 0 ? text.scalars[range.lowerBound - 1] : 0
    let after = range.upperBound < text.count ? text.scalars[range.upperBound] : 0
    return !Self.codes.contains(before) && !CharacterClass.isDigit(after)
  }

  private static let codes = ScalarSet("0123456789#&%\\")

  private func isHan(_ index: Int) -> Bool {
    index >= 0 && index < text.count && CharacterClass.isHan(text.scalars[index])
  }
}
