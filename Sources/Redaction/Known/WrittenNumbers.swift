/// Takes a line of numbers apart: grouped digits of one number stay together.
enum WrittenNumbers {
  /// A telephone number has no fewer digits, and another one beside it no more than these together.
  private static let phone = 7...13
  /// The same of the numbers of papers and cards.
  private static let paper = 15...20

  static func values(_ text: String, _ kind: FindingKind) -> [KnownValue] {
    let limits = kind == .phone || kind == .qq ? phone : paper
    if isOne(text, limits) { return [KnownValue(kind: kind, text: text)] }
    var numbers: [[UInt32]] = []
    for group in FoldedText(text).scalars.split(whereSeparator: { !isOfNumber($0) }) {
      if let last = numbers.last, !startsAnew(group, after: last, limits) {
        numbers[numbers.count - 1] += group
      } else {
        numbers.append(Array(group))
      }
    }
    let values = numbers.map { KnownValue(kind: kind, text: WrittenValues.text($0)) }
      .filter(\.isSearchable)
    return values.count > 1 ? values : [KnownValue(kind: kind, text: text)]
  }

  /// Whether a line is too short for two numbers, as nearly every one is.
  private static func isOne(_ text: String, _ limits: ClosedRange<Int>) -> Bool {
    var (digits, letters) = (0, 0)
    for byte in text.utf8 {
      guard byte < 0x80 else { return false }
      if CharacterClass.isDigit(UInt32(byte)) { digits += 1 }
      if CharacterClass.isLatin(UInt32(byte | 0x20)) { letters += 1 }
    }
    return digits <= limits.upperBound && digits < 2 * limits.lowerBound && letters < 2
  }

  private static func isOfNumber(_ scalar: UInt32) -> Bool {
    CharacterClass.isLatin(scalar) || DigitTable.value(of: scalar) != DigitTable.none
  }

  private static func startsAnew(
    _ group: ArraySlice<UInt32>, after number: [UInt32], _ limits: ClosedRange<Int>
  ) -> Bool {
    if let first = group.first, CharacterClass.isLatin(first), first != CharacterClass.x {
      return true
    }
    let count = digits(in: number[...])
    return count >= limits.lowerBound
      && (digits(in: group) >= limits.lowerBound || count + digits(in: group) > limits.upperBound)
  }

  /// How many digits a number has, without the code of the country.
  private static func digits(in number: ArraySlice<UInt32>) -> Int {
    let digits = number.filter { !CharacterClass.isLatin($0) || $0 == CharacterClass.x }
    return digits.count - (digits.starts(with: [0x30, 0x30, 0x38, 0x36]) ? 4 : 0)
  }
}
