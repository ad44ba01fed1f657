/// How much work one guess of a passphrase costs: the parameters of scrypt (RFC 7914 §2).
///
/// Written beside what was sealed, hence read from files others may have changed: the bounds keep
/// a file from asking for gigabytes or hours, and from making guesses cheap beyond reason.
package struct PassphraseCost: Hashable, Sendable {
  /// What `init` and `member passphrase` use: 128 MiB, and 0.3 s where this was measured.
  package static let standard = PassphraseCost(uncheckedLogN: 17, r: 8, p: 1)

  static let largestMemory = 256 << 20

  /// N, the number of blocks, is 2 to this power; 10 to 20.
  package let logN: Int
  /// The block size in units of 128 bytes; 1 to 16.
  package let r: Int
  /// How many times over, one after the other; 1 to 4.
  package let p: Int

  /// Takes parameters within bounds.
  ///
  /// - Parameters:
  ///   - logN: 10 to 20, and below 16·r (RFC 7914 §2: N is less than 2^(128·r/8)).
  ///   - r: 1 to 16, with 128·N·r at most 256 MiB.
  ///   - p: 1 to 4.
  /// - Throws: ``VaultError/costOutOfBounds``.
  package init(logN: Int, r: Int, p: Int) throws(VaultError) {
    guard
      (10...20).contains(logN), (1...16).contains(r), (1...4).contains(p), logN < 16 * r,
      128 * r << logN <= Self.largestMemory
    else { throw .costOutOfBounds }
    self.init(uncheckedLogN: logN, r: r, p: p)
  }

  private init(uncheckedLogN logN: Int, r: Int, p: Int) {
    self.logN = logN
    self.r = r
    self.p = p
  }

  var bytes: [UInt8] { [UInt8(logN), UInt8(r), UInt8(p)] }
}
