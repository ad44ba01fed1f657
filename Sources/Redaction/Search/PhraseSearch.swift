/// Searches folded text for phrases, whatever stands between their characters.
///
/// The automaton runs over squeezed text, where separators are gone and every numeral is a digit.
/// That equates too much in two cases, which a match must clear: a phrase that is no number has to
/// agree in its numerals as written (陆平 is not 6平), and a very short one has to stand alone (the
/// word STR is not in "street", the number 1234 not in 91234 or "12 34").
struct PhraseSearch: Sendable {
  private let phrases: [Phrase]
  private let automaton: SearchAutomaton

  /// Prepares the search; phrases that cannot be searched for never match.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    automaton = SearchAutomaton(patterns: phrases.map { $0.obstacle == nil ? $0.bytes : [] })
  }

  /// Reports the place of each phrase found and the range of folded scalars it was found in.
  func search(
    _ text: FoldedText, _ squeezed: SqueezedText,
    report: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    automaton.search(squeezed.bytes.span) { identifier, end in
      let phrase = phrases[identifier]
      let first = Int(squeezed.places[end - phrase.bytes.count])
      let range = first..<Int(squeezed.places[end - 1]) + 1
      if accepts(phrase, range, text.scalars) { report(identifier, range) }
    }
  }

  private func accepts(_ phrase: Phrase, _ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
    if phrase.standsAlone {
      if Self.isJoined(range, scalars) { return false }
      if phrase.isNumber, range.count != phrase.scalars.count { return false }
    }
    return phrase.isNumber || Self.agrees(phrase, range, scalars)
  }

  private static func isJoined(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.joins(scalars[first - 1], scalars[first]) { return true }
    return last + 1 < scalars.count && CharacterClass.joins(scalars[last], scalars[last + 1])
  }

  private static func agrees(
    _ phrase: Phrase, _ range: Range<Int>, _ scalars: [UInt32]
  ) -> Bool {
    var place = 0
    for index in range where !SignTable.separates(scalars[index]) {
      guard place < phrase.scalars.count, scalars[index] == phrase.scalars[place] else {
        return false
      }
      place += 1
    }
    return place == phrase.scalars.count
  }
}
