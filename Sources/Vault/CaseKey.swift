internal import Crypto

/// The random key that seals the contents of one case, in one scope and epoch.
package struct CaseKey: Sendable, CustomStringConvertible, CustomReflectable {
  let material: SymmetricKey
  let cipher: CommittingCipher

  init(material: SymmetricKey) {
    self.material = material
    cipher = CommittingCipher(deriving: material, label: SealedFormat.caseKeyLabel)
  }

  /// A new key from the system's generator.
  package static func generate() -> CaseKey {
    CaseKey(material: SymmetricKey(size: .bits256))
  }

  package var description: String { "CaseKey(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Seals content, padded to its size class.
  ///
  /// - Parameters:
  ///   - content: At most ``SealedFormat/largestContent`` bytes.
  ///   - associatedData: The clear fields the content belongs to, in an encoding of one meaning.
  /// - Returns: The sealed content, different every time.
  /// - Throws: ``VaultError/contentTooLarge(limit:)``.
  package func seal(
    _ content: [UInt8], associatedData: [UInt8]
  ) throws(VaultError) -> SealedBytes {
    try cipher.sealContent(content, associatedData: associatedData)
  }

  /// Opens content.
  ///
  /// - Parameters:
  ///   - sealed: What ``seal(_:associatedData:)`` made.
  ///   - associatedData: As given when it was sealed.
  /// - Returns: The content.
  /// - Throws: ``VaultError/cannotOpen``.
  package func open(
    _ sealed: SealedBytes, associatedData: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    try cipher.openContent(sealed.bytes.span, associatedData: associatedData)
  }

  /// Opens content where it lies, such as in a database row, without copying it first.
  ///
  /// - Parameters:
  ///   - sealed: The stored bytes.
  ///   - associatedData: As given when they were sealed.
  /// - Returns: The content.
  /// - Throws: ``VaultError/cannotOpen``, ``VaultError/unknownFormat(version:suite:)``.
  package func open(
    bytes sealed: Span<UInt8>, associatedData: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    try cipher.openContent(sealed, associatedData: associatedData)
  }
}
