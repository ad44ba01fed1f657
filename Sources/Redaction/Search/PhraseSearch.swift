/// Searches folded text for phrases, whatever stands between their characters.
///
/// The trie runs over squeezed text, where separators are gone and every numeral is a digit. That
/// equates too much in two cases, which a match must clear: a Chinese numeral of a phrase has to
/// stand as written (陆平 is not 6平), and a Latin or a very short phrase has to stand alone (the word
/// STR is not in "street", the number 1234 not in 91234 or "12 34").
struct PhraseSearch: Sendable {
  private let phrases: [Phrase]
  private let trie: PhraseTrie

  /// Prepares the search; phrases that cannot be searched for never match.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    trie = PhraseTrie(phrases.map { $0.obstacle == nil ? $0.squeezed : [] })
  }

  /// Reports the place of each phrase found and the range of folded scalars it was found in.
  func search(
    _ text: FoldedText, _ squeezed: SqueezedText,
    report: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    let places = squeezed.places.span
    let phrases = phrases
    let scalars = text.scalars
    trie.search(squeezed.scalars.span) { identifier, found in
      let range = Int(places[found.lowerBound])..<Int(places[found.upperBound - 1]) + 1
      if phrases[identifier].standsAlone {
        if Self.isJoined(range, scalars) { return }
        if phrases[identifier].isNumber, range.count != found.count { return }
      }
      if phrases[identifier].bordersLatin, Self.splitsWord(range, scalars) { return }
      guard
        phrases[identifier].isNumber
          || Self.agrees(phrases[identifier], found, places, scalars)
      else { return }
      report(identifier, range)
    }
  }

  private static func isJoined(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.joins(scalars[first - 1], scalars[first]) { return true }
    return last + 1 < scalars.count && CharacterClass.joins(scalars[last], scalars[last + 1])
  }

  private static func splitsWord(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.isLatin(scalars[first]), CharacterClass.isLatin(scalars[first - 1])
    {
      return true
    }
    return last + 1 < scalars.count && CharacterClass.isLatin(scalars[last])
      && CharacterClass.isLatin(scalars[last + 1])
  }

  /// Whether what is no plain digit or letter in the phrase stands there as written.
  private static func agrees(
    _ phrase: Phrase, _ found: Range<Int>, _ places: Span<Int32>, _ scalars: [UInt32]
  ) -> Bool {
    for (offset, wanted) in phrase.scalars.enumerated() {
      let scalar = scalars[Int(places[found.lowerBound + offset])]
      guard scalar == wanted || CharacterClass.isAlphanumeric(wanted) else { return false }
    }
    return true
  }
}
