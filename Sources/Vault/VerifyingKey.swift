internal import Crypto
internal import FoundationEssentials

/// The public half of a ``SigningKey``.
package struct VerifyingKey: Hashable, Sendable {
  /// 32 bytes, as RFC 8032 §5.1.5 encodes them.
  package let bytes: [UInt8]

  /// Takes a stored public key.
  ///
  /// - Parameter bytes: Exactly 32 bytes.
  /// - Throws: ``VaultError/malformed(_:)`` for any other number.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == SealedFormat.verifyingKeySize else { throw .malformed(.publicKeys) }
    self.bytes = bytes
  }

  /// Tells whether a signature is this key's, over this message in this domain.
  ///
  /// - Parameters:
  ///   - signature: The signature.
  ///   - message: What it should be over.
  ///   - domain: What the message should be.
  /// - Returns: False for anything that does not hold, a key that is no point of the curve included.
  package func isValid(
    _ signature: Signature, for message: [UInt8], as domain: SignatureDomain
  ) -> Bool {
    do {
      return try Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        .isValidSignature(signature.bytes, for: domain.signedBytes(message))
    } catch {
      return false
    }
  }
}
