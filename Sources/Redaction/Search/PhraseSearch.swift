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
  private let gaps: [UInt64]
  /// What the phrases were before numerals became digits, and where each starts there.
  private var written: [UInt32] = []
  private var starts: [Int32] = [0]

  /// Prepares the search; phrases that cannot be searched for never match.
  init(_ phrases: [Phrase]) {
    checks = phrases.map(\.checks)
    gaps = phrases.map(\.gaps)
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
    // The views look at arrays of this value, which must live until the last of them was read.
    withExtendedLifetime(self) { read(text, squeezed, report: report) }
  }

  private func read(
    _ text: FoldedView, _ squeezed: SqueezedView,
    report: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    let places = squeezed.places
    let view = PhraseChecker(
      firsts: View(of: firsts), members: View(of: members), checks: View(of: checks),
      gaps: View(of: gaps), written: View(of: written), starts: View(of: starts),
      scalars: text.scalars, places: places)
    index.view.search(squeezed) { form, found in
      let range = Int(places[found.lowerBound])..<Int(places[found.upperBound - 1]) + 1
      for member in view.members(of: form) {
        let phrase = view.phrase(member)
        if view.holds(phrase, range, found) { report(phrase, range) }
      }
    }
  }
}
