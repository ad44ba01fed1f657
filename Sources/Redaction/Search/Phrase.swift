/// A value prepared for searching: its squeezed scalars, and what a match must prove besides.
struct Phrase: Sendable {
  let squeezed: [UInt32]
  /// What each of them was folded from, with numerals as written.
  let scalars: [UInt32]
  let checks: Checks
  /// Where a Latin phrase may be written apart: bit i allows something between its scalars i and i + 1.
  ///
  /// Something between every two of them is allowed always.
  private(set) var gaps: UInt64
  private let isCue: Bool

  /// How many letters and digits make a word that no text holds by chance.
  private static let longWord = 6

  /// What must hold where a phrase was found.
  struct Checks: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It is a number, for which 三 and 3 are the same.
    static let isNumber = Checks(rawValue: 1)
    /// It must not be part of a longer word or number.
    static let standsAlone = Checks(rawValue: 2)
    /// A Latin letter it starts or ends with must not be part of a longer word.
    static let bordersLatin = Checks(rawValue: 4)
  }

  /// Prepares folded scalars.
  init(_ scalars: [UInt32]) { self.init(scalars, isCue: false, gaps: .max) }

  /// Prepares folded scalars with Latin letters among them, between which nothing may stand.
  init(together scalars: [UInt32]) { self.init(scalars, isCue: false, gaps: 0) }

  /// Prepares Latin letters; fewer than six are written together, or apart between these parts.
  ///
  /// Within a part, few letters stand apart by chance: the name Mo R is not in "grade M or D".
  init(parts: [String]) {
    let letters = FoldedText(parts.joined()).scalars
    let ends = parts.indices.map { parts[...$0].joined().count }
    let gaps = ends.reduce(UInt64.zero) { $0 | 1 << UInt64($1 - 1) }
    self.init(letters, isCue: false, gaps: letters.count < Self.longWord ? gaps : .max)
  }

  /// Prepares the figures of a day; whether what stands between and around them makes a day is looked at
  /// where they are found (see `DateCheck`).
  init(figuresOfDay figures: [UInt32]) {
    self.init(figures, isCue: true, gaps: .max, isDay: true)
  }

  /// Prepares a cue word.
  init(cue: String) { self.init(FoldedText(cue).scalars, isCue: true, gaps: .max) }

  private init(_ folded: [UInt32], isCue: Bool, gaps: UInt64, isDay: Bool = false) {
    self.isCue = isCue
    self.gaps = gaps
    (squeezed, scalars) = unsafe folded.withUnsafeBufferPointer { buffer in
      let view = unsafe View(base: buffer.baseAddress, count: buffer.count)
      return Squeezing(view).read { text in
        (Array(text.scalars), text.places.map { view[Int($0)] })
      }
    }
    let digits = scalars.count { DigitTable.value(of: $0) != DigitTable.none }
    let letters = scalars.count { CharacterClass.isLatin($0) }
    let plain = scalars.count { CharacterClass.isAlphanumeric($0) }
    let hasPlainDigit = scalars.contains { CharacterClass.isDigit($0) }
    let endsInX = scalars.last == CharacterClass.x && digits == scalars.count - 1 && digits > 13
    let isNumber = (digits == scalars.count || endsInX) && (hasPlainDigit || digits > 6)
    let isShortWord = plain == scalars.count && plain < Self.longWord
    let standsAlone =
      isNumber ? digits < 7 : isShortWord || !isCue && letters > 0 && letters == scalars.count
    var checks: Checks = isNumber ? .isNumber : []
    if standsAlone { checks.insert(.standsAlone) }
    if !isCue, letters > 0 { checks.insert(.bordersLatin) }
    self.checks = isDay ? .isNumber : checks
  }

  /// Allows what another phrase of the same letters allows.
  mutating func allowGaps(of other: Phrase) { gaps |= other.gaps }

  /// Why the phrase cannot be searched for, if it cannot.
  var obstacle: Unsearchable.Cause? {
    if scalars.isEmpty { return .empty }
    if isCue { return nil }
    if checks.contains(.isNumber) { return scalars.count < 4 ? .tooFewDigits : nil }
    return scalars.count < 2 ? .tooShort : nil
  }
}
