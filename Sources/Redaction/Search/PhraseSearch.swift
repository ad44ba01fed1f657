/// Searches folded text for phrases, whatever stands between their characters.
///
/// The index runs over squeezed text, where separators are gone and every numeral is a digit. That
/// equates too much in two cases, which a match must clear: a Chinese numeral of a phrase has to
/// stand as written (陆平 is not 6平), and a Latin or a very short phrase has to stand alone (the word
/// STR is not in "street", the number 1234 not in 91234 or "12 34").
struct PhraseSearch: Sendable {
  private let index: PhraseIndex
  /// For each distinct squeezed form, the phrases of that form as a range of `members`.
  private var firsts: [Int32] = [0]
  private var members: [Int32] = []
  private let checks: [Phrase.Checks]
  /// What the phrases were before numerals became digits, and where each starts there.
  private var written: [UInt32] = []
  private var starts: [Int32] = [0]

  /// Prepares the search; phrases that cannot be searched for never match.
  init(_ phrases: [Phrase]) {
    checks = phrases.map(\.checks)
    var places: [[UInt32]: Int] = [:]
    var forms: [[UInt32]] = []
    var owners: [[Int32]] = []
    for (identifier, phrase) in phrases.enumerated() {
      written += phrase.scalars
      starts.append(Int32(written.count))
      guard phrase.obstacle == nil else { continue }
      if let place = places[phrase.squeezed] {
        owners[place].append(Int32(identifier))
      } else {
        places[phrase.squeezed] = forms.count
        forms.append(phrase.squeezed)
        owners.append([Int32(identifier)])
      }
    }
    for list in owners {
      members += list
      firsts.append(Int32(members.count))
    }
    let startsWords = phrases.allSatisfy { phrase in
      phrase.checks.contains(.bordersLatin)
        || !phrase.scalars.contains(where: CharacterClass.isLatin)
    }
    index = PhraseIndex(forms, startsWords: startsWords)
  }

  /// Reports the place of each phrase found and the range of folded scalars it was found in.
  func search(
    _ text: FoldedView, _ squeezed: SqueezedView,
    report: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    let places = squeezed.places
    let scalars = text.scalars
    index.view.search(squeezed) { form, found in
      let range = Int(places[found.lowerBound])..<Int(places[found.upperBound - 1]) + 1
      for member in firsts[form]..<firsts[form + 1] {
        let phrase = Int(members[Int(member)])
        if holds(phrase, range, found, scalars, places) { report(phrase, range) }
      }
    }
  }

  private func holds(
    _ phrase: Int, _ range: Range<Int>, _ found: Range<Int>, _ scalars: View<UInt32>,
    _ places: View<Int32>
  ) -> Bool {
    let checks = checks[phrase]
    if checks.contains(.standsAlone) {
      if Self.isJoined(range, scalars) { return false }
      if checks.contains(.isNumber), range.count != found.count { return false }
    }
    if checks.contains(.bordersLatin), Self.splitsWord(range, scalars) { return false }
    return checks.contains(.isNumber) || agrees(phrase, found, places, scalars)
  }

  private static func isJoined(_ range: Range<Int>, _ scalars: View<UInt32>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.joins(scalars[first - 1], scalars[first]) { return true }
    return last + 1 < scalars.count && CharacterClass.joins(scalars[last], scalars[last + 1])
  }

  private static func splitsWord(_ range: Range<Int>, _ scalars: View<UInt32>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if first > 0, CharacterClass.isLatin(scalars[first]), CharacterClass.isLatin(scalars[first - 1])
    {
      return true
    }
    return last + 1 < scalars.count && CharacterClass.isLatin(scalars[last])
      && CharacterClass.isLatin(scalars[last + 1])
  }

  /// Whether what is no plain digit or letter in the phrase stands there as written.
  private func agrees(
    _ phrase: Int, _ found: Range<Int>, _ places: View<Int32>, _ scalars: View<UInt32>
  ) -> Bool {
    let first = Int(starts[phrase])
    for offset in 0..<Int(starts[phrase + 1]) - first {
      let wanted = written[first + offset]
      let scalar = scalars[Int(places[found.lowerBound + offset])]
      guard scalar == wanted || CharacterClass.isAlphanumeric(wanted) else { return false }
    }
    return true
  }
}
