internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

extension Passphrase {
  private static let prefixSize =
    SealedFormat.headerSize + SealedFormat.costSize + SealedFormat.saltSize

  /// Seals a member's private keys under this passphrase, with a fresh salt.
  ///
  /// - Parameters:
  ///   - keys: The private keys.
  ///   - cost: How much work one guess is.
  ///   - associatedData: Whose keys they are, in an encoding of one meaning.
  /// - Returns: The sealed keys; the cost lies in them.
  /// - Throws: ``VaultError/backendFailed``.
  package func seal(
    _ keys: MemberKeys, cost: PassphraseCost, associatedData: [UInt8]
  ) throws(VaultError) -> SealedBytes {
    let salt = unsafe SymmetricKey(size: .bits128).withUnsafeBytes { unsafe Array($0) }
    return try seal(
      keys, cost: cost, associatedData: associatedData, salt: salt, nonce: ChaChaPoly.Nonce())
  }

  func seal(
    _ keys: MemberKeys, cost: PassphraseCost, associatedData: [UInt8], salt: [UInt8],
    nonce: ChaChaPoly.Nonce
  ) throws(VaultError) -> SealedBytes {
    let prefix = SealedFormat.header(.memberKeysUnderPassphrase) + cost.bytes + salt
    var plaintext = keys.secret.withBytes { $0.copy(0..<$0.count) }
    defer { plaintext.wipe() }
    let sealed = try cipher(cost: cost, salt: salt)
      .seal(plaintext, prefix: prefix, associatedData: associatedData, nonce: nonce)
    return SealedBytes(unchecked: sealed, kind: .memberKeysUnderPassphrase)
  }

  /// Opens a member's private keys.
  ///
  /// - Parameters:
  ///   - sealed: What ``seal(_:cost:associatedData:)`` made.
  ///   - associatedData: As given when they were sealed.
  /// - Returns: The private keys.
  /// - Throws: ``VaultError/cannotOpen``, for a wrong passphrase as for altered bytes.
  package func open(
    _ sealed: SealedBytes, associatedData: [UInt8]
  ) throws(VaultError) -> MemberKeys {
    let bytes = sealed.bytes.span
    try SealedFormat.check(bytes, is: .memberKeysUnderPassphrase)
    let (cost, salt) = try Self.parameters(of: bytes)
    var plaintext = try cipher(cost: cost, salt: salt)
      .open(bytes, prefixSize: Self.prefixSize, associatedData: associatedData)
    defer { plaintext.resetBytes(in: 0..<plaintext.count) }
    return try MemberKeys(secret: SecretBytes(SymmetricKey(data: plaintext)))
  }

  /// Reads cost and salt; a cost out of bounds is altered bytes, like any other.
  private static func parameters(
    of bytes: Span<UInt8>
  ) throws(VaultError) -> (PassphraseCost, salt: [UInt8]) {
    guard bytes.count >= prefixSize else { throw .cannotOpen }
    func parameter(_ index: Int) -> Int {
      Int(bytes[SealedFormat.headerSize + index])
    }
    do {
      let cost = try PassphraseCost(logN: parameter(0), r: parameter(1), p: parameter(2))
      return (cost, bytes.copy(SealedFormat.headerSize + SealedFormat.costSize..<prefixSize))
    } catch {
      throw .cannotOpen
    }
  }

  /// Derives the cipher; bounded by ``PassphraseCost``, for `deriveKey` ignores its `maxMemory`.
  private func cipher(cost: PassphraseCost, salt: [UInt8]) throws(VaultError) -> CommittingCipher {
    var typed = secret.withBytes { $0.copy(0..<$0.count) }
    defer { typed.wipe() }
    do {
      let key = try KDF.Scrypt.deriveKey(
        from: typed, salt: salt, outputByteCount: SealedFormat.keySize, rounds: 1 << cost.logN,
        blockSize: cost.r, parallelism: cost.p)
      return CommittingCipher(deriving: key, label: SealedFormat.passphraseKeyLabel)
    } catch {
      throw .backendFailed
    }
  }
}
