/// Tells whether any form of a name may stand in a text, from two of its characters or letters.
///
/// Every form of `NameForms` holds two neighbours of which one is of the name, and the other too or one
/// of few signs; in Latin letters, a syllable with a letter of the one after it.
struct NameGlance {
  private let pieces: TextPieces
  private let parts: [[UInt32]]
  private let letters: [UInt32]

  /// What stands before or after a character of a name in a nickname, or hides the rest of it.
  private static let before = FoldedText("小阿老大某*x〇").scalars
  private static let after = FoldedText("儿某*x〇氏").scalars

  init(_ pieces: TextPieces, _ name: String) {
    self.pieces = pieces
    parts = FoldedText(name).scalars.split(whereSeparator: SignTable.separates).map(Array.init)
    letters = Array(parts.joined())
  }

  var mayStand: Bool {
    guard letters.count > 1 else { return true }
    guard letters.allSatisfy(CharacterClass.isHan) else { return mayStandInParts }
    return mayStandInCharacters || mayStandInUnits || pieces.holdsLatin && mayStandInPinyin
  }

  private var mayStandInCharacters: Bool {
    letters.indices.contains { place in
      let letter = letters[place]
      return pieces.hold(letter)
        && (pieces.hold(letter, letter) || Self.before.contains { pieces.hold($0, letter) }
          || Self.after.contains { pieces.hold(letter, $0) }
          || letters.indices.contains { $0 != place && pieces.hold(letter, letters[$0]) }
          || mayStandApart(after: place) || mayStandInLetters(before: place))
    }
      || pieces.holdsLatin && mayBeCalledInLetters
  }

  /// Whether a character stands right after the letters that the one before it is read with: xiu英.
  private func mayStandInLetters(before place: Int) -> Bool {
    guard place > 0, pieces.holdsLatin else { return false }
    return Pinyin.syllables(of: letters[place - 1]).compactMap(\.scalarValues.last).contains {
      pieces.hold($0, letters[place])
    }
  }

  /// Whether 小 or the like stands before the letter that a character is read with: 小ying.
  private var mayBeCalledInLetters: Bool {
    let starts = Set(letters.flatMap { Pinyin.syllables(of: $0).compactMap(\.scalarValues.first) })
    return Self.before.contains { before in starts.contains { pieces.hold(before, $0) } }
  }

  /// Whether a character stands with a sign between it and the next, or before the letter the next is read
  /// with.
  private func mayStandApart(after place: Int) -> Bool {
    guard place + 1 < letters.count else { return false }
    let (letter, next) = (letters[place], letters[place + 1])
    if NameForms.signs.contains(where: { pieces.holdStart(of: [letter, $0, next]) }) {
      return true
    }
    guard pieces.holdsLatin else { return false }
    let starts = Pinyin.syllables(of: next).compactMap(\.scalarValues.first)
    return starts.contains { pieces.hold(letter, $0) }
  }

  /// A name that is not all Chinese, whole, turned round, or a part of it.
  private var mayStandInParts: Bool {
    let initials = parts.compactMap(\.first)
    return pieces.holdStart(of: initials)
      || parts.indices.contains { place in
        let next = parts[(place + 1) % parts.count]
        return pieces.holdStart(of: Phrase(parts[place] + next.prefix(1)).squeezed)
          || pieces.holdStart(of: Phrase(parts[place]).squeezed)
      }
  }

  /// A name of units that are written in several ways, in Chinese or in Latin letters.
  private var mayStandInUnits: Bool {
    guard TransliterationTable.mayHoldUnit(letters),
      let units = MinorityNameForms(letters).units, let first = units.first
    else { return false }
    if units.contains(where: mayStandAlone) { return true }
    let next = units.dropFirst().first
    let chinese = first.chinese.contains { head in
      let ends = next?.chinese.map { Array($0.prefix(1)) } ?? [[]]
      return ends.contains { pieces.holdStart(of: head + $0) }
    }
    guard !chinese, pieces.holdsLatin else { return chinese }
    return first.latin.contains { head in
      let ends = next.map { Set($0.latin.map { $0.prefix(1) }) } ?? [""]
      return ends.contains { pieces.holdStart(of: FoldedText(head + $0).scalars) }
    }
  }

  private func mayStandAlone(_ unit: TransliterationTable.Unit) -> Bool {
    unit.tibetan.contains(where: pieces.holdStart)
      || unit.chinese.contains { $0.count > 1 && pieces.holdStart(of: $0) }
      || pieces.holdsLatin && unit.latin.contains { pieces.holdStart(of: $0.scalarValues) }
  }

  private var mayStandInPinyin: Bool {
    let syllables = letters.map { Pinyin.syllables(of: $0).map(\.scalarValues) }
    let starts = syllables.map { Set($0.compactMap(\.first)) }
    guard let surname = syllables.first else { return false }
    let isInitialled = starts.dropFirst().prefix(2).contains { next in
      starts[0].contains { letter in next.contains { pieces.hold(letter, $0) } }
    }
    return isInitialled
      || syllables.indices.contains { place in
        let next = starts[(place + 1) % starts.count]
        return syllables[place].contains { syllable in
          next.contains { pieces.holdStart(of: syllable + [$0]) }
        }
      }
      || starts.dropFirst().joined().contains { letter in
        surname.contains { pieces.holdStart(of: [letter] + $0) }
      }
  }
}
