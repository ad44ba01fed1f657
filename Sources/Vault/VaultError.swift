/// Why the vault refused.
package enum VaultError: Error, Equatable {
  /// Wrong key, wrong passphrase, wrong associated data, or altered bytes: on purpose one error.
  case cannotOpen
  /// Sealed by a newer version of the format, or by a suite this build does not have.
  case unknownFormat(version: UInt8, suite: UInt8)
  /// A signature, public key, digest or secret of the wrong size or shape.
  case malformed(Part)
  /// The public key is of the right size but no valid key; nothing can be sealed to it.
  case unusablePublicKey
  /// Passphrases have at least one character.
  case passphraseEmpty
  /// Passphrases have at most `limit` bytes of UTF-8.
  case passphraseTooLong(limit: Int)
  /// The scrypt parameters are outside the bounds of ``PassphraseCost``.
  case costOutOfBounds
  /// The content is larger than `limit` bytes.
  case contentTooLarge(limit: Int)
  /// The cryptographic library failed for a reason that is not the input's, such as memory.
  case backendFailed

  /// What was malformed.
  package enum Part: Equatable, Sendable {
    case signature
    case digest
    case publicKeys
    case secretKeys
    case key
  }
}
