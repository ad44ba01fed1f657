internal import Crypto

/// A member's private keys: one opens what was sealed to them, one signs what they write.
package struct MemberKeys: Sendable, CustomStringConvertible, CustomReflectable {
  static let secretSize = SealedFormat.headerSize + 2 * SealedFormat.keySize

  package let recipient: RecipientKey
  package let signing: SigningKey
  package let publicKeys: MemberPublicKeys

  init(recipient: RecipientKey, signing: SigningKey) throws(VaultError) {
    self.recipient = recipient
    self.signing = signing
    publicKeys = MemberPublicKeys(
      recipient: recipient.publicKey, verifying: try signing.verifyingKey)
  }

  /// New keys from the system's generator.
  ///
  /// - Returns: The keys.
  /// - Throws: ``VaultError/backendFailed``.
  package static func generate() throws(VaultError) -> MemberKeys {
    try MemberKeys(recipient: .generate(), signing: .generate())
  }

  /// Takes the keys back from the kernel keyring or out of a passphrase seal.
  ///
  /// - Parameter secret: What ``secret`` gave.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``, ``VaultError/malformed(_:)``.
  package init(secret: SecretBytes) throws(VaultError) {
    var bytes = secret.withBytes { $0.copy(0..<$0.count) }
    defer { bytes.wipe() }
    let fields = try SealedFormat.fields(of: bytes, kind: .memberSecretKeys, part: .secretKeys)
    guard bytes.count == Self.secretSize else { throw .malformed(.secretKeys) }
    try self.init(
      recipient: RecipientKey(seed: SymmetricKey(data: fields.prefix(SealedFormat.keySize))),
      signing: SigningKey(seed: SymmetricKey(data: fields.suffix(SealedFormat.keySize))))
  }

  /// Both seeds in one secret, for the kernel keyring; on disk only under a passphrase.
  package var secret: SecretBytes {
    SecretBytes(SealedFormat.header(.memberSecretKeys), recipient.seed, signing.seed)
  }

  package var description: String { "MemberKeys(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
