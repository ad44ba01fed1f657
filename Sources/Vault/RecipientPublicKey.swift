internal import Crypto
internal import FoundationEssentials

/// The public half of a ``RecipientKey``: scope and case keys are sealed to it.
package struct RecipientPublicKey: Hashable, Sendable {
  static let ciphersuite = HPKE.Ciphersuite(
    kem: .XWingMLKEM768X25519, kdf: .HKDF_SHA256, aead: .chaChaPoly)

  let rawBytes: [UInt8]

  init(rawBytes: [UInt8]) throws(VaultError) {
    guard rawBytes.count == SealedFormat.recipientPublicKeySize else {
      throw .malformed(.publicKeys)
    }
    self.rawBytes = rawBytes
  }

  /// Takes a stored public key.
  ///
  /// - Parameter bytes: What ``bytes`` gave.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``, ``VaultError/malformed(_:)``.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    let fields = try SealedFormat.fields(of: bytes, kind: .recipientPublicKey, part: .publicKeys)
    try self.init(rawBytes: Array(fields))
  }

  /// The encoding that is stored.
  package var bytes: [UInt8] { SealedFormat.header(.recipientPublicKey) + rawBytes }

  /// Seals a scope key to this recipient alone.
  ///
  /// - Parameters:
  ///   - key: The scope key.
  ///   - info: The scope and epoch the key belongs to, in an encoding of one meaning.
  /// - Returns: The sealed key, different every time.
  /// - Throws: ``VaultError/unusablePublicKey``.
  package func seal(_ key: ScopeKey, info: [UInt8]) throws(VaultError) -> SealedBytes {
    try seal(key.material, kind: .scopeKeyForRecipient, info: info)
  }

  /// Seals a case key to this recipient alone, as for a worker limited to assigned cases.
  ///
  /// - Parameters:
  ///   - key: The case key.
  ///   - info: The case, scope and epoch the key belongs to, in an encoding of one meaning.
  /// - Returns: The sealed key, different every time.
  /// - Throws: ``VaultError/unusablePublicKey``.
  package func seal(_ key: CaseKey, info: [UInt8]) throws(VaultError) -> SealedBytes {
    try seal(key.material, kind: .caseKeyForRecipient, info: info)
  }

  /// HPKE base mode: the sender is not authenticated, the entry that carries the key is signed.
  private func seal(
    _ material: SymmetricKey, kind: SealedFormat.Kind, info: [UInt8]
  ) throws(VaultError) -> SealedBytes {
    var plaintext = unsafe material.withUnsafeBytes { unsafe Array($0) }
    defer { plaintext.wipe() }
    do {
      var sender = try HPKE.Sender(
        recipientKey: XWingMLKEM768X25519.PublicKey(rawRepresentation: rawBytes),
        ciphersuite: Self.ciphersuite, info: Self.info(kind, info))
      let sealed = try sender.seal(plaintext)
      return SealedBytes(
        unchecked: SealedFormat.header(kind) + sender.encapsulatedKey + sealed, kind: kind)
    } catch {
      throw .unusablePublicKey
    }
  }

  /// Label and header bind the kind, so that a case key is never opened as a scope key.
  static func info(_ kind: SealedFormat.Kind, _ info: [UInt8]) -> Data {
    Data(SealedFormat.recipientLabel + SealedFormat.header(kind) + info)
  }
}
