internal import Crypto
internal import FoundationEssentials

/// ChaCha20-Poly1305 with a commitment to its key; the only cipher of this module.
///
/// Holds the two subkeys of one key, so that opening many things with it derives nothing again.
/// They are HKDF-Expand (RFC 5869 §2.3; the keys are uniformly random, so Extract is not needed)
/// of the key with a versioned label: the encryption key, and the commitment, which collides for
/// two keys only if SHA-256 does. Nonces are random: 2^32 things under one key keep the chance of
/// a repeated nonce below 2^-32, and an office seals some thousands.
struct CommittingCipher: Sendable {
  private let encryptionKey: SymmetricKey
  private let commitment: Digest32

  init(deriving key: SymmetricKey, label: [UInt8]) {
    var subkeys = KeyExpansion.expand(key, label: label, blockCount: 2)
    defer { subkeys.wipe() }
    encryptionKey = SymmetricKey(data: subkeys[..<SealedFormat.keySize])
    commitment = Digest32(subkeys.span, at: SealedFormat.keySize)
  }

  /// Seals bytes as they are.
  ///
  /// - Parameters:
  ///   - plaintext: What to seal.
  ///   - prefix: The header and clear fields, of one length per kind.
  ///   - associatedData: The caller's clear fields, authenticated but not stored.
  ///   - nonce: Fresh and random, except in recorded test vectors.
  /// - Returns: Prefix, commitment, nonce, ciphertext, tag.
  /// - Throws: ``VaultError/backendFailed``.
  func seal(
    _ plaintext: some DataProtocol, prefix: [UInt8], associatedData: [UInt8],
    nonce: ChaChaPoly.Nonce = ChaChaPoly.Nonce()
  ) throws(VaultError) -> [UInt8] {
    var sealed = prefix
    sealed.reserveCapacity(prefix.count + SealedFormat.cipherOverhead + plaintext.count)
    sealed += commitment.bytes
    do {
      let box = try ChaChaPoly.seal(
        plaintext, using: encryptionKey, nonce: nonce, authenticating: sealed + associatedData)
      sealed += box.combined
    } catch {
      throw .backendFailed
    }
    return sealed
  }

  /// Opens what ``seal(_:prefix:associatedData:nonce:)`` made.
  ///
  /// - Parameters:
  ///   - sealed: All of it, whose header the caller has checked.
  ///   - prefixSize: The length of header and clear fields for its kind.
  ///   - associatedData: As given when it was sealed.
  /// - Returns: The plaintext.
  /// - Throws: ``VaultError/cannotOpen``.
  func open(
    _ sealed: Span<UInt8>, prefixSize: Int, associatedData: [UInt8]
  ) throws(VaultError) -> Data {
    guard sealed.count >= prefixSize + SealedFormat.cipherOverhead else { throw .cannotOpen }
    guard Digest32(sealed, at: prefixSize) == commitment else { throw .cannotOpen }
    let boxStart = prefixSize + SealedFormat.commitmentSize
    var authenticated: [UInt8] = []
    authenticated.reserveCapacity(boxStart + associatedData.count)
    let combined = unsafe sealed.withUnsafeBytes { bytes in
      unsafe authenticated.append(contentsOf: bytes[..<boxStart])
      return unsafe Data(UnsafeRawBufferPointer(rebasing: bytes[boxStart...]))
    }
    authenticated += associatedData
    do {
      return try ChaChaPoly.open(
        ChaChaPoly.SealedBox(combined: combined), using: encryptionKey,
        authenticating: authenticated)
    } catch {
      throw .cannotOpen
    }
  }

  /// Seals content, padded to its size class.
  ///
  /// - Parameters:
  ///   - content: At most ``SealedFormat/largestContent`` bytes.
  ///   - associatedData: The caller's clear fields, authenticated but not stored.
  ///   - nonce: Fresh and random, except in recorded test vectors.
  /// - Returns: The sealed content.
  /// - Throws: ``VaultError/contentTooLarge(limit:)``, ``VaultError/backendFailed``.
  func sealContent(
    _ content: [UInt8], associatedData: [UInt8], nonce: ChaChaPoly.Nonce = ChaChaPoly.Nonce()
  ) throws(VaultError) -> SealedBytes {
    var padded = try ContentPadding.pad(content)
    defer { padded.wipe() }
    let sealed = try seal(
      padded, prefix: SealedFormat.header(.content), associatedData: associatedData, nonce: nonce)
    return SealedBytes(unchecked: sealed, kind: .content)
  }

  func openContent(_ sealed: Span<UInt8>, associatedData: [UInt8]) throws(VaultError) -> [UInt8] {
    try SealedFormat.check(sealed, is: .content)
    let padded = try open(
      sealed, prefixSize: SealedFormat.headerSize, associatedData: associatedData)
    return try ContentPadding.unpad(padded)
  }
}
