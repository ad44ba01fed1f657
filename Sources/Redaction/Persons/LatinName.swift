/// Whether a few Latin words are a name.
struct LatinName {
  let words: Slice<View<LatinWord>>
  let scalars: View<UInt32>
  let isBesideHan: Bool
  private let lexicon = LatinLexicon.shared.view

  init(words: Slice<View<LatinWord>>, in scalars: View<UInt32>, isBesideHan: Bool) {
    self.words = words
    self.scalars = scalars
    self.isBesideHan = isBesideHan
  }

  /// True or false for certain or doubtful; nil if they are no name.
  var certainty: Bool? {
    guard let first = words.first, let last = words.last, words.count <= 4 else { return nil }
    if words.count == 1 { return soleWord(first) }
    if isPinyin(surname: first, given: words.dropFirst()) { return true }
    if isPinyin(surname: last, given: words.dropLast()) { return true }
    let mayBeForeign =
      first.roles.contains(.foreignGiven) && words.count < 4
      || first.roles.contains(.foreignSurname)
    guard mayBeForeign, words.allSatisfy({ $0.writing != .small && $0.range.count > 1 }) else {
      return nil
    }
    return true
  }

  /// One word that is a whole name: WangXiaoming, ZhangWei; not a word of a cipher such as ChaCha20.
  private func soleWord(_ word: LatinWord) -> Bool? {
    guard word.writing == .mixed, !isDoubled(word.range) else { return nil }
    for length in 2..<max(2, min(7, word.range.count - 1)) {
      let end = word.range.lowerBound + length
      if lexicon.roles(of: word.range.lowerBound..<end, in: scalars).contains(.surname),
        lexicon.syllableCount(of: end..<word.range.upperBound, in: scalars) > 0
      {
        return isBesideHan
      }
    }
    return nil
  }

  /// Whether a word is one half twice.
  private func isDoubled(_ range: Range<Int>) -> Bool {
    let half = range.count / 2
    return range.count.isMultiple(of: 2)
      && (0..<half).allSatisfy {
        scalars[range.lowerBound + $0] == scalars[range.lowerBound + half + $0]
      }
  }

  private func isPinyin(surname: LatinWord, given: Slice<View<LatinWord>>) -> Bool {
    guard surname.roles.contains(.surname), given.count <= 2, let first = given.first
    else { return false }
    var syllables = 0
    for word in given {
      let count = lexicon.syllableCount(of: word.range, in: scalars)
      guard count > 0 else { return false }
      syllables += count
    }
    let isEnglish = given.allSatisfy(\.isEnglish)
    let isHigh = surname.writing != .small && first.writing != .small
    if isHigh { return !surname.isEnglish || !isEnglish }
    let areSmall = surname.writing == .small && given.allSatisfy { $0.writing == .small }
    return areSmall && isBesideHan && (syllables > 1 || surname.range.count > 2) && !isEnglish
  }
}
