/// An Ed25519 signature (RFC 8032): 64 bytes.
package struct Signature: Hashable, Sendable {
  package static let size = 64

  package let bytes: [UInt8]

  /// Takes a stored signature; whether it holds is asked of a ``VerifyingKey``.
  ///
  /// - Parameter bytes: Exactly ``size`` bytes.
  /// - Throws: ``VaultError/malformed(_:)`` for any other number.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == Self.size else { throw .malformed(.signature) }
    self.bytes = bytes
  }
}
