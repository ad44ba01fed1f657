/// The number of a case: eight random characters and a check character, carrying no information.
///
/// Written `K7P-4XM-9QD`. The alphabet has 31 characters, digits and capitals without `0 O 1 I L`,
/// and the check is a weighted sum modulo 31. Since 31 is prime and the weights are distinct and not
/// zero, every single wrong character and every swap of two characters is caught.
package struct CaseNumber: Hashable, Comparable, Sendable {
  /// The number of random values a case number is drawn from: 31⁸.
  package static let randomCount: UInt64 = 852_891_037_441
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  /// How many characters it has, dashes aside.
  package static let length = 9

  /// The nine characters without dashes.
  package let characters: String

  /// Makes the number of a random value below `randomCount`.
  package init(random value: UInt64) {
    precondition(value < CaseNumber.randomCount, "A case number is drawn from 31⁸ values.")
    var rest = value
    var digits: [Int] = []
    for _ in 1..<CaseNumber.length {
      digits.append(Int(rest % 31))
      rest /= 31
    }
    digits.append(CaseNumber.check(of: digits))
    characters = String(digits.map { CaseNumber.alphabet[$0] })
  }

  /// Reads a number in any case, with or without dashes and spaces.
  ///
  /// - Throws: `CaseNumberError` where a character is foreign, the length is wrong, or the check
  ///   character does not fit.
  package init(_ text: String) throws(CaseNumberError) {
    let compact = text.uppercased().filter { $0 != "-" && $0 != " " && $0 != "－" }
    var digits: [Int] = []
    for character in compact {
      guard let digit = CaseNumber.alphabet.firstIndex(of: character) else {
        throw .foreignCharacter(character)
      }
      digits.append(digit)
    }
    guard digits.count == CaseNumber.length else { throw .wrongLength(digits.count) }
    guard CaseNumber.check(of: digits.dropLast()) == digits[CaseNumber.length - 1] else {
      throw .wrongCheck
    }
    characters = String(digits.map { CaseNumber.alphabet[$0] })
  }

  /// Takes the nine characters as `characters` gives them, or nothing.
  ///
  /// Lists read one for every case; this allocates nothing.
  package init?(characters text: String) {
    var sum = 0
    var last = 0
    var count = 0
    for byte in text.utf8 {
      let digit = Int(CaseNumber.digits[Int(byte)])
      guard digit < 31, count < CaseNumber.length else { return nil }
      if count < CaseNumber.length - 1 { sum += digit * (count + 2) }
      last = digit
      count += 1
    }
    guard count == CaseNumber.length, sum % 31 == last else { return nil }
    characters = text
  }

  /// The place of each byte in the alphabet, or 31.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: 31, count: 256)
    for (place, character) in alphabet.enumerated() {
      if let byte = character.asciiValue { digits[Int(byte)] = UInt8(place) }
    }
    return digits
  }()

  package static func < (one: CaseNumber, other: CaseNumber) -> Bool {
    one.characters < other.characters
  }

  private static func check(of digits: some Sequence<Int>) -> Int {
    zip(digits, 2...).reduce(0) { $0 + $1.0 * $1.1 } % 31
  }
}

extension CaseNumber: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(CaseNumber.length + 2)
    for (place, byte) in characters.utf8.enumerated() {
      if place == 3 || place == 6 { bytes.append(UInt8(ascii: "-")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What is wrong with a text that should be a case number.
package enum CaseNumberError: Error, Hashable {
  case foreignCharacter(Character)
  case wrongLength(Int)
  case wrongCheck
}
