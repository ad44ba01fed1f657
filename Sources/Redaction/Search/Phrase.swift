/// A value prepared for searching: its squeezed bytes, and what a match must prove besides.
struct Phrase: Sendable {
  let bytes: [UInt8]
  /// The folded scalars without separators and with numerals as written.
  let scalars: [UInt32]
  /// Whether it is a number, for which 三 and 3 are the same.
  let isNumber: Bool
  /// Whether it is so short that it must not be part of a longer word or number.
  let standsAlone: Bool
  private let isCue: Bool

  /// Prepares a value.
  init(_ text: String) { self.init(text, isCue: false) }

  /// Prepares a cue word, which may be a single character.
  init(cue: String) { self.init(cue, isCue: true) }

  private init(_ text: String, isCue: Bool) {
    self.isCue = isCue
    let folded = FoldedText(text)
    bytes = SqueezedText(folded).bytes
    scalars = folded.scalars.filter { !SignTable.separates($0) }
    let digits = scalars.count { DigitTable.value(of: $0) != DigitTable.none }
    let plain = scalars.count { CharacterClass.isAlphanumeric($0) }
    let hasPlainDigit = scalars.contains { CharacterClass.isDigit($0) }
    let endsInX = scalars.last == CharacterClass.x && digits == scalars.count - 1 && digits > 13
    isNumber = (digits == scalars.count || endsInX) && (hasPlainDigit || digits > 6)
    standsAlone = isNumber ? digits < 7 : plain == scalars.count && plain < 6
  }

  /// Why the phrase cannot be searched for, if it cannot.
  var obstacle: Unsearchable.Cause? {
    if scalars.isEmpty { return .empty }
    if isCue { return nil }
    if isNumber { return scalars.count < 4 ? .tooFewDigits : nil }
    return scalars.count < 2 ? .tooShort : nil
  }
}
