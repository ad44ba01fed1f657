/// Writes a number of many bytes in another base, and back.
enum BaseConversion {
  /// Converts bytes to digits, most significant first.
  ///
  /// - Parameters:
  ///   - bytes: The number, most significant byte first.
  ///   - base: At most 256.
  ///   - count: How many digits; as many as the largest number of that many bytes needs.
  /// - Returns: The digits, with leading zeros.
  static func digits(of bytes: [UInt8], base: Int, count: Int) -> [Int] {
    var quotient = bytes
    defer { quotient.wipe() }
    var digits: [Int] = []
    for _ in 0..<count {
      var remainder = 0
      for index in quotient.indices {
        let value = remainder << 8 | Int(quotient[index])
        quotient[index] = UInt8(value / base)
        remainder = value % base
      }
      digits.append(remainder)
    }
    return digits.reversed()
  }

  /// Converts digits to bytes, most significant first.
  ///
  /// - Parameters:
  ///   - digits: Each below `base`, most significant first.
  ///   - base: At most 256.
  ///   - count: How many bytes.
  /// - Returns: The bytes, with leading zeros; nil when the number needs more of them.
  static func bytes(of digits: [Int], base: Int, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    for digit in digits {
      var carry = digit
      for index in bytes.indices.reversed() {
        let value = Int(bytes[index]) * base + carry
        bytes[index] = UInt8(truncatingIfNeeded: value)
        carry = value >> 8
      }
      guard carry == 0 else { return nil }
    }
    return bytes
  }
}
