internal import Crypto
internal import FoundationEssentials

/// The private X-Wing key of a member, or of the office's recovery: it opens what was sealed to it.
package struct RecipientKey: Sendable, CustomStringConvertible, CustomReflectable {
  static let sealedFieldsSize =
    SealedFormat.encapsulationSize + SealedFormat.keySize + SealedFormat.tagSize

  /// The size of a scope or case key sealed to a recipient.
  package static var sealedSize: Int { SealedFormat.headerSize + sealedFieldsSize }

  private let privateKey: XWingMLKEM768X25519.PrivateKey
  package let publicKey: RecipientPublicKey

  /// A new key from the system's generator.
  ///
  /// - Returns: The key.
  /// - Throws: ``VaultError/backendFailed``.
  package static func generate() throws(VaultError) -> RecipientKey {
    do {
      return try RecipientKey(XWingMLKEM768X25519.PrivateKey.generate())
    } catch {
      throw .backendFailed
    }
  }

  /// Makes the key again from its seed, which determines all of it.
  ///
  /// - Parameter seed: 32 bytes.
  /// - Throws: ``VaultError/malformed(_:)`` for another size.
  init(seed: SymmetricKey) throws(VaultError) {
    do {
      let bytes = unsafe seed.withUnsafeBytes { unsafe Data($0) }
      try self.init(XWingMLKEM768X25519.PrivateKey(seedRepresentation: bytes, publicKey: nil))
    } catch {
      throw .malformed(.secretKeys)
    }
  }

  private init(_ privateKey: XWingMLKEM768X25519.PrivateKey) throws(VaultError) {
    self.privateKey = privateKey
    publicKey = try RecipientPublicKey(rawBytes: Array(privateKey.publicKey.rawRepresentation))
  }

  var seed: SymmetricKey { SymmetricKey(data: privateKey.seedRepresentation) }

  package var description: String { "RecipientKey(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Opens a scope key sealed to this key.
  ///
  /// - Parameters:
  ///   - sealed: What ``RecipientPublicKey/seal(_:info:)`` made.
  ///   - info: As given when it was sealed.
  /// - Returns: The scope key.
  /// - Throws: ``VaultError/cannotOpen``.
  package func openScopeKey(
    _ sealed: SealedBytes, info: [UInt8]
  ) throws(VaultError) -> ScopeKey {
    ScopeKey(material: try open(sealed, kind: .scopeKeyForRecipient, info: info))
  }

  /// Opens a case key sealed to this key.
  ///
  /// - Parameters:
  ///   - sealed: What ``RecipientPublicKey/seal(_:info:)`` made.
  ///   - info: As given when it was sealed.
  /// - Returns: The case key.
  /// - Throws: ``VaultError/cannotOpen``.
  package func openCaseKey(_ sealed: SealedBytes, info: [UInt8]) throws(VaultError) -> CaseKey {
    CaseKey(material: try open(sealed, kind: .caseKeyForRecipient, info: info))
  }

  private func open(
    _ sealed: SealedBytes, kind: SealedFormat.Kind, info: [UInt8]
  ) throws(VaultError) -> SymmetricKey {
    guard sealed.kind == kind else { throw .cannotOpen }
    let fields = Data(sealed.bytes[SealedFormat.headerSize...])
    do {
      var recipient = try HPKE.Recipient(
        privateKey: privateKey, ciphersuite: RecipientPublicKey.ciphersuite,
        info: RecipientPublicKey.info(kind, info),
        encapsulatedKey: fields.prefix(SealedFormat.encapsulationSize))
      var material = try recipient.open(fields.dropFirst(SealedFormat.encapsulationSize))
      defer { material.resetBytes(in: material.startIndex..<material.endIndex) }
      return SymmetricKey(data: material)
    } catch {
      throw .cannotOpen
    }
  }
}
