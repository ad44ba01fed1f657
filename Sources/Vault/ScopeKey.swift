internal import Crypto
internal import FoundationEssentials

/// The random key of one scope and epoch of an office: it wraps the case keys of that scope.
package struct ScopeKey: Sendable, CustomStringConvertible, CustomReflectable {
  let material: SymmetricKey
  let cipher: CommittingCipher

  init(material: SymmetricKey) {
    self.material = material
    cipher = CommittingCipher(deriving: material, label: SealedFormat.scopeKeyLabel)
  }

  /// A new key from the system's generator.
  package static func generate() -> ScopeKey {
    ScopeKey(material: SymmetricKey(size: .bits256))
  }

  package var description: String { "ScopeKey(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Wraps a case key; every wrapped key has the same size, so nothing is padded.
  ///
  /// - Parameters:
  ///   - key: The case key.
  ///   - associatedData: The case, scope and epoch the key belongs to.
  /// - Returns: The wrapped key, different every time.
  /// - Throws: ``VaultError/backendFailed``.
  package func wrap(
    _ key: CaseKey, associatedData: [UInt8]
  ) throws(VaultError) -> SealedBytes {
    try wrap(key, associatedData: associatedData, nonce: ChaChaPoly.Nonce())
  }

  func wrap(
    _ key: CaseKey, associatedData: [UInt8], nonce: ChaChaPoly.Nonce
  ) throws(VaultError) -> SealedBytes {
    var plaintext = unsafe key.material.withUnsafeBytes { unsafe Array($0) }
    defer { plaintext.wipe() }
    let sealed = try cipher.seal(
      plaintext, prefix: SealedFormat.header(.wrappedCaseKey), associatedData: associatedData,
      nonce: nonce)
    return SealedBytes(unchecked: sealed, kind: .wrappedCaseKey)
  }

  /// Unwraps a case key.
  ///
  /// - Parameters:
  ///   - sealed: What ``wrap(_:associatedData:)`` made.
  ///   - associatedData: As given when it was wrapped.
  /// - Returns: The case key.
  /// - Throws: ``VaultError/cannotOpen``.
  package func unwrap(
    _ sealed: SealedBytes, associatedData: [UInt8]
  ) throws(VaultError) -> CaseKey {
    try unwrap(bytes: sealed.bytes.span, associatedData: associatedData)
  }

  /// Unwraps a case key where it lies, such as in a database row, without copying it first.
  ///
  /// - Parameters:
  ///   - sealed: The stored bytes.
  ///   - associatedData: As given when they were wrapped.
  /// - Returns: The case key.
  /// - Throws: ``VaultError/cannotOpen``, ``VaultError/unknownFormat(version:suite:)``.
  package func unwrap(
    bytes sealed: Span<UInt8>, associatedData: [UInt8]
  ) throws(VaultError) -> CaseKey {
    try SealedFormat.check(sealed, is: .wrappedCaseKey)
    var plaintext = try cipher.open(
      sealed, prefixSize: SealedFormat.headerSize, associatedData: associatedData)
    guard plaintext.count == SealedFormat.keySize else { throw .cannotOpen }
    defer { plaintext.resetBytes(in: 0..<plaintext.count) }
    return CaseKey(material: SymmetricKey(data: plaintext))
  }

  /// Seals content of the scope as a whole, such as a release ledger, padded to its size class.
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

  /// Opens content of the scope as a whole.
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
}
