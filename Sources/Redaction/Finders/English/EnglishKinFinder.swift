/// Finds somebody named as a relative in English: Zhang's sister, daughter of Wang Xiuying.
struct EnglishKinFinder: Finder {
  let rule = "kin-english"
  let kind = FindingKind.kin
  let reason = Reason(zh: "以亲属关系指认他人的说法", en: "a person named as somebody's relative")
  var doubt: Reason { reason }

  private static let of = FoldedText("of").scalars
  private static let possessive = FoldedText("s").scalars
  private static let apostrophes: [UInt32] = [0x27, 0x2019]

  func matches(in passage: Passage) -> [Match] {
    let words = EnglishWords(passage: passage)
    return (0..<words.count).compactMap { word in
      guard words.stands(word, as: .relative) else { return nil }
      return named(before: word, words) ?? named(after: word, words)
    }
  }

  /// Zhang's sister.
  private func named(before relative: Int, _ words: EnglishWords) -> Match? {
    let name = relative - 2
    guard name >= 0, isWord(relative - 1, Self.possessive, words),
      words.range(name).upperBound + 1 == words.range(relative - 1).lowerBound,
      Self.apostrophes.contains(words.passage.scalar(words.range(name).upperBound)),
      isName(name, words)
    else { return nil }
    let isTwo =
      name > 0 && isName(name - 1, words)
      && words.range(name - 1).upperBound + 1 == words.range(name).lowerBound
    return Match(
      range: words.range(isTwo ? name - 1 : name).lowerBound..<words.range(relative).upperBound,
      certain: true)
  }

  /// Daughter of Wang Xiuying.
  private func named(after relative: Int, _ words: EnglishWords) -> Match? {
    let name = relative + 2
    guard name < words.count, isWord(relative + 1, Self.of, words), isName(name, words),
      words.goesOn(words.range(relative + 1).upperBound, words.range(name).lowerBound)
    else { return nil }
    let isTwo =
      name + 1 < words.count && isName(name + 1, words)
      && words.range(name).upperBound + 1 == words.range(name + 1).lowerBound
    return Match(
      range: words.range(relative).lowerBound..<words.range(isTwo ? name + 1 : name).upperBound,
      certain: true)
  }

  private func isWord(_ word: Int, _ letters: [UInt32], _ words: EnglishWords) -> Bool {
    words.passage.scalars[words.range(word)].elementsEqual(letters)
  }

  /// Whether a word with a capital is a surname in pinyin, or syllables of a name, and no English word.
  private func isName(_ word: Int, _ words: EnglishWords) -> Bool {
    guard words.isCapital(word) else { return false }
    let lexicon = LatinLexicon.shared.view
    let range = words.range(word)
    let roles = lexicon.roles(of: range, in: words.passage.scalars)
    return !roles.contains(.english)
      && (roles.contains(.surname)
        || (1...2).contains(lexicon.syllableCount(of: range, in: words.passage.scalars)))
  }
}
