/// The number of a case: eight random characters and a check character, carrying no information.
///
/// Written `K7P-4XM-9QD`. The alphabet has 31 characters, digits and capitals without `0 O 1 I L`,
/// and the check is a weighted sum modulo 31. Since 31 is prime and the weights are distinct and not
/// zero, every single wrong character and every swap of two characters is caught.
package struct CaseNumber: Hashable, Comparable, Sendable {
  /// The number of random values a case number is drawn from: 31⁸.
  package static let randomCount: UInt64 = 852_891_037_441
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  static let length = 9

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

  package static func < (one: CaseNumber, other: CaseNumber) -> Bool {
    one.characters < other.characters
  }

  private static func check(of digits: some Sequence<Int>) -> Int {
    zip(digits, 2...).reduce(0) { $0 + $1.0 * $1.1 } % 31
  }
}

extension CaseNumber: CustomStringConvertible {
  package var description: String {
    let thirds = stride(from: 0, to: CaseNumber.length, by: 3).map {
      characters.dropFirst($0).prefix(3)
    }
    return thirds.joined(separator: "-")
  }
}

/// What is wrong with a text that should be a case number.
package enum CaseNumberError: Error, Hashable {
  case foreignCharacter(Character)
  case wrongLength(Int)
  case wrongCheck
}
