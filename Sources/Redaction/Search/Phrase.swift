/// A value prepared for searching: its squeezed scalars, and what a match must prove besides.
struct Phrase: Sendable {
  let squeezed: [UInt32]
  /// What each of them was folded from, with numerals as written.
  let scalars: [UInt32]
  /// Whether it is a number, for which 三 and 3 are the same.
  let isNumber: Bool
  /// Whether it must not be part of a longer word or number.
  let standsAlone: Bool
  /// Whether a Latin letter it starts or ends with must not be part of a longer word.
  let bordersLatin: Bool
  private let isCue: Bool

  /// Prepares folded scalars.
  init(_ scalars: [UInt32]) { self.init(FoldedText(scalars: scalars), isCue: false) }

  /// Prepares a cue word.
  init(cue: String) { self.init(FoldedText(cue), isCue: true) }

  private init(_ folded: FoldedText, isCue: Bool) {
    self.isCue = isCue
    let text = SqueezedText(folded)
    squeezed = text.scalars
    scalars = text.places.map { folded.scalars[Int($0)] }
    let digits = scalars.count { DigitTable.value(of: $0) != DigitTable.none }
    let letters = scalars.count { CharacterClass.isLatin($0) }
    let plain = scalars.count { CharacterClass.isAlphanumeric($0) }
    let hasPlainDigit = scalars.contains { CharacterClass.isDigit($0) }
    let endsInX = scalars.last == CharacterClass.x && digits == scalars.count - 1 && digits > 13
    isNumber = (digits == scalars.count || endsInX) && (hasPlainDigit || digits > 6)
    let isShortWord = plain == scalars.count && plain < 6
    standsAlone =
      isNumber ? digits < 7 : isShortWord || !isCue && letters > 0 && letters == scalars.count
    bordersLatin = !isCue && letters > 0
  }

  /// Why the phrase cannot be searched for, if it cannot.
  var obstacle: Unsearchable.Cause? {
    if scalars.isEmpty { return .empty }
    if isCue { return nil }
    if isNumber { return scalars.count < 4 ? .tooFewDigits : nil }
    return scalars.count < 2 ? .tooShort : nil
  }
}
