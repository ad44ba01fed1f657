internal import Crypto
internal import FoundationEssentials

/// A private Ed25519 key (RFC 8032).
///
/// Signing is deterministic, as RFC 8032 §5.1.6 has it: one key and message give one signature, so
/// no weak generator can leak the key, and the same casebook gives the same bytes.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let privateKey: Curve25519.Signing.PrivateKey

  /// A new key from the system's generator.
  package static func generate() -> SigningKey {
    SigningKey(Curve25519.Signing.PrivateKey())
  }

  /// Makes the key again from its seed, which determines all of it.
  ///
  /// - Parameter seed: 32 bytes.
  /// - Throws: ``VaultError/malformed(_:)`` for another size.
  init(seed: SymmetricKey) throws(VaultError) {
    do {
      self.init(try Curve25519.Signing.PrivateKey(rawRepresentation: seed))
    } catch {
      throw .malformed(.secretKeys)
    }
  }

  private init(_ privateKey: Curve25519.Signing.PrivateKey) {
    self.privateKey = privateKey
  }

  var seed: SymmetricKey { SymmetricKey(data: privateKey.rawRepresentation) }

  package var description: String { "SigningKey(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  package var verifyingKey: VerifyingKey {
    get throws(VaultError) { try VerifyingKey(Array(privateKey.publicKey.rawRepresentation)) }
  }

  /// Signs a message within a domain.
  ///
  /// - Parameters:
  ///   - message: What is signed.
  ///   - domain: What it is.
  /// - Returns: The same signature every time.
  /// - Throws: ``VaultError/backendFailed``.
  package func sign(
    _ message: [UInt8], as domain: SignatureDomain
  ) throws(VaultError) -> Signature {
    do {
      return try Signature(Array(privateKey.signature(for: domain.signedBytes(message))))
    } catch {
      throw .backendFailed
    }
  }
}
