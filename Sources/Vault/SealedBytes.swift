/// Something sealed, of a kind and size that can be opened; who may open it is not known from it.
package struct SealedBytes: Hashable, Sendable {
  package let bytes: [UInt8]
  package let kind: SealedFormat.Kind

  /// Takes stored bytes whose header and size fit.
  ///
  /// - Parameter bytes: The whole sealed thing.
  /// - Throws: ``VaultError/unknownFormat(version:suite:)``; ``VaultError/cannotOpen`` when the
  ///   bytes are nothing sealed.
  package init(_ bytes: [UInt8]) throws(VaultError) {
    let kind = try SealedFormat.kind(of: bytes.span)
    guard Self.isPossible(bytes.count, for: kind) else { throw .cannotOpen }
    self.init(unchecked: bytes, kind: kind)
  }

  init(unchecked bytes: [UInt8], kind: SealedFormat.Kind) {
    self.bytes = bytes
    self.kind = kind
  }

  private static func isPossible(_ size: Int, for kind: SealedFormat.Kind) -> Bool {
    let fields = size - SealedFormat.headerSize
    switch kind {
    case .content:
      return ContentPadding.isSizeClass(fields - SealedFormat.cipherOverhead)
    case .wrappedCaseKey:
      return fields == SealedFormat.cipherOverhead + SealedFormat.keySize
    case .scopeKeyForRecipient, .caseKeyForRecipient:
      return fields == RecipientKey.sealedFieldsSize
    case .memberKeysUnderPassphrase:
      return fields
        == SealedFormat.costSize + SealedFormat.saltSize + SealedFormat.cipherOverhead
        + MemberKeys.secretSize
    case .memberPublicKeys, .memberSecretKeys, .recipientPublicKey:
      return false
    }
  }
}
