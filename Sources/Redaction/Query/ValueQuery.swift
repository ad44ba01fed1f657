/// What somebody types to find a person by: a name or a part of one, its pinyin, a number, a place.
///
/// Matching forgives more than the search for personal data in text does: a match only tells which
/// records to look at. The query is itself about a person and is described by nothing.
package struct ValueQuery: Sendable, CustomStringConvertible, CustomReflectable {
  /// How much of a value a query names.
  package enum Match: Int, Comparable, Sendable {
    case part
    case whole

    package static func < (one: Match, other: Match) -> Bool { one.rawValue < other.rawValue }
  }

  private static let fewestDigits = 4
  private static let fewestLetters = 2
  private static let readingLimit = 12

  /// The folded scalars without separators.
  private let letters: [UInt32]
  /// The same with numerals as digits; for a number, without the code of the country.
  private let squeezed: [UInt32]
  private let isNumber: Bool
  private let isLatin: Bool
  /// How the query itself may be read, where it is written in Chinese characters.
  private let readings: [[UInt32]]

  /// Takes a query as it was typed, in any width, script, case and grouping.
  ///
  /// - Throws: `ValueQueryError.tooShort` where it would match nearly everybody.
  package init(_ text: String) throws(ValueQueryError) {
    letters = Self.letters(of: text)
    isNumber = Self.isNumber(letters)
    isLatin = !letters.isEmpty && letters.allSatisfy(CharacterClass.isLatin)
    squeezed = isNumber ? Self.digits(of: letters) : Phrase(letters).squeezed
    guard squeezed.count >= (isNumber ? Self.fewestDigits : Self.fewestLetters) else {
      throw .tooShort
    }
    readings = Pinyin.readings(of: letters, limit: Self.readingLimit)
      .map { $0.joined().unicodeScalars.map(\.value) }
  }

  package var description: String { "ValueQuery(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// How a value answers the query; nothing where it does not.
  package func match(_ value: KnownValue) -> Match? {
    switch value.kind {
    case .person, .kin: matchName(value.text)
    case .id, .phone, .bank, .qq, .disability:
      isNumber ? match(squeezed, in: Self.digits(of: Self.letters(of: value.text))) : nil
    case .address, .school, .institution, .passport, .plate, .wechat, .email, .url, .coordinates,
      .date, .dna, .other:
      matchText(value.text)
    }
  }

  private func matchName(_ text: String) -> Match? {
    let name = Self.letters(of: text)
    if let match = match(letters, in: name) { return match }
    guard !isNumber else { return nil }
    if name.allSatisfy(CharacterClass.isLatin) { return matchLatin(text, name) }
    let others = MinorityNameForms(name).forms.map(\.phrase.scalars)
    let best = others.compactMap { match(letters, in: $0) }.max()
    guard isLatin else { return best }
    return [best, PinyinSpelling(letters).match(name)].compactMap(\.self).max()
  }

  /// A Latin name is found in either order, and by how a Chinese query is read.
  private func matchLatin(_ text: String, _ name: [UInt32]) -> Match? {
    let parts = FoldedText(text).scalars.split(whereSeparator: SignTable.separates)
    let turned = Array((parts.dropFirst() + parts.prefix(1)).joined())
    let queries = isLatin ? [letters] : readings
    return queries.flatMap { [match($0, in: name), match($0, in: turned)] }
      .compactMap(\.self).max()
  }

  private func matchText(_ text: String) -> Match? {
    let scalars = Self.letters(of: text)
    if let match = match(squeezed, in: Phrase(scalars).squeezed) { return match }
    return isLatin ? PinyinSpelling(letters).match(scalars) : nil
  }

  private func match(_ query: [UInt32], in value: [UInt32]) -> Match? {
    guard !query.isEmpty, value.count >= query.count else { return nil }
    if query == value { return .whole }
    let starts = 0...(value.count - query.count)
    return starts.contains { value[$0...].starts(with: query) } ? .part : nil
  }

  private static func letters(of text: String) -> [UInt32] {
    FoldedText(text).scalars.filter { !SignTable.separates($0) }
  }

  /// Whether nothing but digits, signs and a closing X was typed; Chinese numerals alone, which names
  /// hold too, are a number only where there are many.
  private static func isNumber(_ letters: [UInt32]) -> Bool {
    let digits = letters.count { DigitTable.value(of: $0) != DigitTable.none }
    let signs = letters.count { !CharacterClass.isHan($0) && !CharacterClass.isAlphanumeric($0) }
    let hasPlainDigit = letters.contains(where: CharacterClass.isDigit)
    let closing = hasPlainDigit && letters.last == CharacterClass.x ? 1 : 0
    return digits + signs + closing == letters.count && (hasPlainDigit || digits > 6)
  }

  /// The digits of a number, whatever groups them, with a closing X and without the country's code.
  private static func digits(of letters: [UInt32]) -> [UInt32] {
    let digits = letters.compactMap { scalar -> UInt32? in
      let digit = DigitTable.value(of: scalar)
      if digit != DigitTable.none { return 0x30 + UInt32(digit) }
      return scalar == CharacterClass.x ? scalar : nil
    }
    for code in [[0x30, 0x30, 0x38, 0x36], [0x38, 0x36]] as [[UInt32]]
    where digits.count == code.count + 11 && digits.starts(with: code) {
      return Array(digits.dropFirst(code.count))
    }
    return digits
  }
}

/// Why a query cannot be searched for.
package enum ValueQueryError: Error {
  /// Fewer than two characters or letters, or fewer than four digits.
  case tooShort
}
