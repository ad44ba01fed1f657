/// Finds the groups in a recovery code as somebody typed it.
enum RecoveryCodeReader {
  /// Splits a code into groups of digits; a character outside the alphabet is the digit -1.
  ///
  /// Where the typist kept the groups apart, they are taken as they are, so that one missing
  /// character spoils one group only; otherwise every five characters are a group.
  ///
  /// - Parameter text: What was typed.
  /// - Returns: 15 groups, of 5 digits unless one was typed too short or too long.
  /// - Throws: ``RecoveryCodeError/wrongLength(expected:found:)``.
  static func groups(of text: String) throws(RecoveryCodeError) -> [[Int]] {
    let words = text.unicodeScalars.map(folded).split(whereSeparator: isSeparator)
      .map { $0.map(digit) }
    guard words.count != RecoveryCode.groupCount else { return words }
    let digits = words.flatMap { $0 }
    let expected = RecoveryCode.groupCount * RecoveryCode.groupSize
    guard digits.count == expected else {
      throw .wrongLength(expected: expected, found: digits.count)
    }
    return (0..<RecoveryCode.groupCount).map {
      Array(digits[$0 * RecoveryCode.groupSize..<($0 + 1) * RecoveryCode.groupSize])
    }
  }

  /// Full-width forms (U+FF01 to U+FF5E), as a Chinese input method gives them, become ASCII.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDash
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int {
    guard let ascii = UInt8(exactly: scalar.value) else { return -1 }
    let isLowerCase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii)
    let capital = isLowerCase ? ascii - 32 : ascii
    return RecoveryCode.alphabet.firstIndex(of: capital) ?? -1
  }
}
