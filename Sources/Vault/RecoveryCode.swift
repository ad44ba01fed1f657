/// A recovery key's seed as people can copy it: 15 groups of 5 characters.
///
/// The bytes are version, suite, the 32-byte seed and the first 3 bytes of a labelled SHA-256 over
/// all that, written in base 31 as 60 characters: digits and capitals without 0, O, 1, I and L.
/// Each 4 are followed by a check character c so that 1·a + 2·b + 3·c + 4·d + 5·check is the
/// group's number modulo 31. As 31 is prime and the weights differ, every single wrong character
/// and every swap of neighbours in a group is found, and so are groups in each other's place.
package struct RecoveryCode: Sendable, CustomStringConvertible, CustomReflectable {
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)
  static let groupCount = 15
  static let groupSize = 5
  static let payloadSize = 2 + SealedFormat.keySize + checksumSize
  static let checksumSize = 3

  /// The groups in order, for printing.
  package let groups: [String]

  init(seed: SecretBytes) {
    var payload = [SealedFormat.version, SealedFormat.Suite.international.rawValue]
    payload += seed.withBytes { $0.copy(0..<$0.count) }
    payload += Self.checksum(payload)
    defer { payload.wipe() }
    let digits = BaseConversion.digits(
      of: payload, base: Self.alphabet.count, count: Self.groupCount * (Self.groupSize - 1))
    groups = (0..<Self.groupCount).map { index in
      let data = Array(digits[index * (Self.groupSize - 1)..<(index + 1) * (Self.groupSize - 1)])
      let group = data + [Self.checkDigit(data, group: index + 1)]
      return String(decoding: group.map { Self.alphabet[$0] }, as: UTF8.self)
    }
  }

  package var description: String { "RecoveryCode(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  static func seed(of text: String) throws(RecoveryCodeError) -> SecretBytes {
    let groups = try RecoveryCodeReader.groups(of: text)
    let wrong = groups.indices.filter { !isRight(groups[$0], group: $0 + 1) }
    guard wrong.isEmpty else { throw .wrongGroups(wrong.map { $0 + 1 }) }
    let digits = groups.flatMap { $0.dropLast() }
    guard
      var payload = BaseConversion.bytes(
        of: digits, base: alphabet.count, count: payloadSize)
    else { throw .damaged }
    defer { payload.wipe() }
    guard Array(payload.suffix(checksumSize)) == checksum(Array(payload.dropLast(checksumSize)))
    else { throw .damaged }
    guard
      payload[0] == SealedFormat.version, payload[1] == SealedFormat.Suite.international.rawValue
    else { throw .unknownFormat(version: payload[0], suite: payload[1]) }
    return SecretBytes(copying: Array(payload[2..<2 + SealedFormat.keySize]))
  }

  private static func isRight(_ digits: [Int], group: Int) -> Bool {
    // The sum alone would take the -1 of a foreign character for the digit 30.
    digits.count == groupSize && digits.allSatisfy { $0 >= 0 }
      && digits.last == checkDigit(digits.dropLast(), group: group)
  }

  /// Solves 5·check = group − (1·a + 2·b + 3·c + 4·d) modulo 31.
  static func checkDigit(_ digits: some Sequence<Int>, group: Int) -> Int {
    let sum = digits.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    let prime = alphabet.count
    // 25 · 5 = 125 = 4 · 31 + 1, so 25 undoes the weight 5.
    return ((group - sum) % prime + prime) * 25 % prime
  }

  private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    Array(Digest32(hashing: SealedFormat.recoveryCodeLabel + bytes).bytes.prefix(checksumSize))
  }
}
