/// What everybody may know of a member's keys: keys are sealed to them, their signatures verified.
package struct MemberPublicKeys: Hashable, Sendable {
  package let recipient: RecipientPublicKey
  package let verifying: VerifyingKey

  init(recipient: RecipientPublicKey, verifying: VerifyingKey) {
    self.recipient = recipient
    self.verifying = verifying
  }

  /// Takes stored public keys.
  ///
  /// - Parameter bytes: What ``bytes`` gave.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``, ``VaultError/malformed(_:)``.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    let fields = try SealedFormat.fields(of: bytes, kind: .memberPublicKeys, part: .publicKeys)
    self.init(
      recipient: try RecipientPublicKey(
        rawBytes: Array(fields.dropLast(SealedFormat.verifyingKeySize))),
      verifying: try VerifyingKey(Array(fields.suffix(SealedFormat.verifyingKeySize))))
  }

  /// The encoding that is stored and certified.
  package var bytes: [UInt8] {
    SealedFormat.header(.memberPublicKeys) + recipient.rawBytes + verifying.bytes
  }

  /// What two people compare when one certifies the other's keys.
  package var fingerprint: Digest32 { Digest32(hashing: bytes) }
}
