import Testing

@testable import Vault

@Suite struct `A member's keys` {
  let keys: MemberKeys
  let info: [UInt8] = Array("care, epoch 1".utf8)

  init() throws {
    keys = try MemberKeys.generate()
  }

  @Test func `open a scope key sealed to them`() throws {
    let scopeKey = ScopeKey.generate()
    let sealed = try keys.publicKeys.recipient.seal(scopeKey, info: info)
    #expect(sealed.bytes.count == 1171)
    #expect(try SealedBytes(sealed.bytes) == sealed)
    #expect(
      try keys.recipient.openScopeKey(sealed, info: info).material == scopeKey.material)
  }

  @Test func `open a case key sealed to them, and not as a scope key`() throws {
    let caseKey = CaseKey.generate()
    let sealed = try keys.publicKeys.recipient.seal(caseKey, info: info)
    #expect(try keys.recipient.openCaseKey(sealed, info: info).material == caseKey.material)
    #expect(throws: VaultError.cannotOpen) {
      try keys.recipient.openScopeKey(sealed, info: info)
    }
    var relabelled = sealed.bytes
    relabelled[2] = SealedFormat.Kind.scopeKeyForRecipient.rawValue
    #expect(throws: VaultError.cannotOpen) {
      try keys.recipient.openScopeKey(SealedBytes(relabelled), info: info)
    }
  }

  @Test func `open nothing for somebody else or another epoch`() throws {
    let sealed = try keys.publicKeys.recipient.seal(ScopeKey.generate(), info: info)
    #expect(throws: VaultError.cannotOpen) {
      try keys.recipient.openScopeKey(sealed, info: info + [0])
    }
    let other = try MemberKeys.generate()
    #expect(throws: VaultError.cannotOpen) {
      try other.recipient.openScopeKey(sealed, info: info)
    }
  }

  /// Every bit of header, ciphertext and tag; of the encapsulation, which costs a millisecond each
  /// time, one or two bits of every byte.
  @Test func `open nothing with a flipped bit or of another length`() throws {
    let sealed = try keys.publicKeys.recipient.seal(ScopeKey.generate(), info: info)
    let encapsulation = 3 * 8..<(3 + 1120) * 8
    let bits = Array(0..<sealed.bytes.count * 8).filter {
      !encapsulation.contains($0) || $0.isMultiple(of: 7)
    }
    Damage.expectEveryFlipFails(sealed, bits: bits) {
      _ = try keys.recipient.openScopeKey($0, info: info)
    }
    Damage.expectEveryOtherLengthFails(sealed) {
      _ = try keys.recipient.openScopeKey($0, info: info)
    }
  }

  @Test func `come back from their secret`() throws {
    let again = try MemberKeys(secret: keys.secret)
    #expect(again.publicKeys == keys.publicKeys)
    #expect(keys.secret.count == 67)
    let sealed = try keys.publicKeys.recipient.seal(ScopeKey.generate(), info: info)
    _ = try again.recipient.openScopeKey(sealed, info: info)
  }

  @Test func `come back from nothing else`() throws {
    let bytes = keys.secret.withBytes { $0.copy(0..<$0.count) }
    for length in 0..<bytes.count {
      #expect(throws: VaultError.malformed(.secretKeys)) {
        try MemberKeys(secret: SecretBytes(copying: Array(bytes.prefix(length))))
      }
    }
    #expect(throws: VaultError.malformed(.secretKeys)) {
      try MemberKeys(secret: SecretBytes(copying: bytes + [0]))
    }
    #expect(throws: VaultError.unknownFormat(version: 2, suite: 1)) {
      try MemberKeys(secret: SecretBytes(copying: [2] + bytes.dropFirst()))
    }
  }

  @Test func `have public halves that come back from their bytes`() throws {
    let bytes = keys.publicKeys.bytes
    #expect(bytes.count == 1251)
    #expect(try MemberPublicKeys(bytes) == keys.publicKeys)
    #expect(try MemberPublicKeys(bytes).fingerprint == keys.publicKeys.fingerprint)
    let recipient = keys.publicKeys.recipient
    #expect(try RecipientPublicKey(recipient.bytes) == recipient)
    for wrong in [[], Array(bytes.dropLast()), bytes + [0], recipient.bytes] {
      #expect(throws: VaultError.malformed(.publicKeys)) { try MemberPublicKeys(wrong) }
    }
    #expect(throws: VaultError.unknownFormat(version: 1, suite: 2)) {
      try MemberPublicKeys([1, 2] + bytes.dropFirst(2))
    }
  }

  /// All ones are no residues of ML-KEM's field, so FIPS 203 §7.2 refuses them.
  @Test func `cannot be sealed to when they are no keys`() throws {
    let recipient = try RecipientPublicKey(rawBytes: [UInt8](repeating: 0xFF, count: 1216))
    #expect(throws: VaultError.unusablePublicKey) {
      try recipient.seal(ScopeKey.generate(), info: info)
    }
  }

  @Test func `show nothing of themselves`() {
    let shown = "\(keys) \(keys.recipient) \(keys.signing) \(keys.secret)"
    #expect(shown == "MemberKeys(…) RecipientKey(…) SigningKey(…) SecretBytes(…)")
    #expect(Mirror(reflecting: keys).children.isEmpty)
    #expect(Mirror(reflecting: keys.secret).children.isEmpty)
  }
}
