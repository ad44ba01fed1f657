internal import Crypto

/// A SHA-256 digest (FIPS 180-4): of an entry in its chain, of a file in a manifest.
///
/// Equality takes the same time wherever the digests differ, so that it may also compare secrets.
package struct Digest32: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let size = 32

  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Hashes bytes that are all in memory.
  ///
  /// - Parameter bytes: What to hash.
  package init(hashing bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// Takes a stored digest.
  ///
  /// - Parameter bytes: Exactly ``size`` bytes.
  /// - Throws: ``VaultError/malformed(_:)`` for any other number.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == Self.size else { throw .malformed(.digest) }
    self.init(bytes.span, at: 0)
  }

  /// Reads 64 hexadecimal digits of either case.
  ///
  /// - Parameter hex: The digits, nothing around them.
  /// - Throws: ``VaultError/malformed(_:)`` for anything else.
  package init(hex: String) throws(VaultError) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * Self.size else { throw .malformed(.digest) }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard
        let high = Self.value(ofHexDigit: digits[index]),
        let low = Self.value(ofHexDigit: digits[index + 1])
      else { throw .malformed(.digest) }
      bytes.append(high << 4 | low)
    }
    try self.init(bytes)
  }

  init(_ digest: SHA256.Digest) {
    self = unsafe digest.withUnsafeBytes { unsafe Digest32(Span<UInt8>(_unsafeBytes: $0), at: 0) }
  }

  /// Reads a digest out of something longer.
  ///
  /// - Parameters:
  ///   - bytes: At least ``size`` bytes from `offset` on; fewer trap.
  ///   - offset: Where the digest starts.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    func word(_ index: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 << 8 | UInt64(bytes[offset + 8 * index + $1]) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    func append(_ word: UInt64) {
      for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * byte))) }
    }
    append(words.0)
    append(words.1)
    append(words.2)
    append(words.3)
    return bytes
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package var description: String { hex }

  package static func == (left: Digest32, right: Digest32) -> Bool {
    let difference =
      (left.words.0 ^ right.words.0) | (left.words.1 ^ right.words.1)
      | (left.words.2 ^ right.words.2) | (left.words.3 ^ right.words.3)
    return difference == 0
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  package static func < (left: Digest32, right: Digest32) -> Bool {
    left.words < right.words
  }

  private static func value(ofHexDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
