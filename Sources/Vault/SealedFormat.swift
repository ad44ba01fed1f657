/// Lays down how everything sealed, signed or printed by this module looks in bytes.
///
/// Every stored thing starts with the same three bytes: the format *version*, the *suite* of
/// algorithms, and the *kind* of thing. Suite 1 is ChaCha20-Poly1305 (RFC 8439), HKDF-SHA-256
/// (RFC 5869), HPKE base mode (RFC 9180) with X-Wing (draft-connolly-cfrg-xwing-kem: ML-KEM-768
/// and X25519 together), Ed25519 (RFC 8032), scrypt (RFC 7914) and SHA-256. Suite 0 is reserved
/// for content that is signed but clear, and this module never opens it. What follows is fixed
/// per kind (sizes in bytes):
///
/// | kind | fields after the header |
/// |---|---|
/// | content | commitment 32, nonce 12, ciphertext of a size class, tag 16 |
/// | case key under a scope key | commitment 32, nonce 12, ciphertext 32, tag 16 |
/// | scope or case key for a recipient | X-Wing encapsulation 1120, ciphertext 32, tag 16 |
/// | member keys under a passphrase | logN 1, r 1, p 1, salt 16, then as the case key, of 67 |
/// | member public keys | X-Wing 1216, Ed25519 32 |
/// | member secret keys (only ever sealed, or in the kernel) | X-Wing seed 32, Ed25519 seed 32 |
/// | recipient public key | X-Wing 1216 |
///
/// Everything before the nonce, and then the caller's associated data, is authenticated with the
/// ciphertext; that prefix has one length per kind, so the two cannot run into each other. The
/// cipher does not commit to its key (a ciphertext can be made that opens under two keys), hence
/// the commitment, which is checked first. Signatures are 64 bare bytes: the public key that
/// verifies one fixes its algorithm. Whatever does not open gives one error,
/// ``VaultError/cannotOpen``; a version or suite this build does not know gives
/// ``VaultError/unknownFormat(version:suite:)``.
package enum SealedFormat {
  /// The version this build writes, and the only one it reads.
  package static let version: UInt8 = 1

  /// The sets of algorithms; raw values are stored.
  package enum Suite: UInt8, Sendable {
    /// Signed but clear content; reserved for callers, never opened here.
    case clear = 0
    /// ChaCha20-Poly1305, HKDF-SHA-256, HPKE with X-Wing, Ed25519.
    case international = 1
  }

  /// What a stored thing is; raw values are stored.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case content = 1
    case wrappedCaseKey = 2
    case scopeKeyForRecipient = 3
    case caseKeyForRecipient = 4
    case memberKeysUnderPassphrase = 5
    case memberPublicKeys = 6
    case memberSecretKeys = 7
    case recipientPublicKey = 8
  }

  /// Version, suite, kind.
  package static let headerSize = 3
  /// Every symmetric key, seed and commitment.
  static let keySize = 32
  static let commitmentSize = 32
  static let nonceSize = 12
  static let tagSize = 16
  static let saltSize = 16
  /// logN, r and p of scrypt.
  static let costSize = 3
  static let encapsulationSize = 1120
  static let recipientPublicKeySize = 1216
  static let verifyingKeySize = 32
  /// 64 MiB; larger things are files of their own, sealed in parts.
  package static let largestContent = 1 << 26

  /// What a sealed thing is longer than its fields and its plaintext.
  static let cipherOverhead = commitmentSize + nonceSize + tagSize

  static let caseKeyLabel = Array("guitu/1 case key".utf8)
  static let scopeKeyLabel = Array("guitu/1 scope key".utf8)
  static let passphraseKeyLabel = Array("guitu/1 passphrase key".utf8)
  static let recipientLabel = Array("guitu/1 key for a recipient".utf8)
  static let recoveryCodeLabel = Array("guitu/1 recovery code".utf8)

  static func header(_ kind: Kind) -> [UInt8] {
    [version, Suite.international.rawValue, kind.rawValue]
  }

  /// Reads the three bytes every stored thing starts with.
  ///
  /// - Parameter bytes: A stored thing.
  /// - Returns: Its kind.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``, or ``VaultError/cannotOpen`` when
  ///   there is no header or no such kind.
  static func kind(of bytes: Span<UInt8>) throws(VaultError) -> Kind {
    guard bytes.count >= 2 else { throw .cannotOpen }
    let (version, suite) = (bytes[0], bytes[1])
    guard version == Self.version, suite == Suite.international.rawValue else {
      throw .unknownFormat(version: version, suite: suite)
    }
    guard bytes.count >= headerSize, let kind = Kind(rawValue: bytes[2]) else {
      throw .cannotOpen
    }
    return kind
  }

  /// Refuses anything but a stored thing of one kind.
  ///
  /// - Parameters:
  ///   - bytes: A stored thing.
  ///   - expected: The only kind accepted.
  /// - Throws: As ``kind(of:)``; ``VaultError/cannotOpen`` for another kind.
  static func check(_ bytes: Span<UInt8>, is expected: Kind) throws(VaultError) {
    guard try kind(of: bytes) == expected else { throw .cannotOpen }
  }

  /// The fields of something stored in the clear, such as public keys.
  ///
  /// - Parameters:
  ///   - bytes: A stored thing.
  ///   - expected: The only kind accepted.
  ///   - part: What to call it when it is not.
  /// - Returns: What follows the header, of any size.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``, ``VaultError/malformed(_:)``.
  static func fields(
    of bytes: [UInt8], kind expected: Kind, part: VaultError.Part
  ) throws(VaultError) -> ArraySlice<UInt8> {
    do {
      try check(bytes.span, is: expected)
    } catch .cannotOpen {
      throw .malformed(part)
    }
    return bytes[headerSize...]
  }
}
