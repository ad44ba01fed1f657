import Crypto
import Testing

@testable import Vault

/// Our own formats, recorded: what was ever written must keep opening, and be written the same.
@Suite struct `Recorded formats` {
  struct Golden: Codable {
    let source: String
    let caseKey, scopeKey, recipientSeed, signingSeed, nonce, salt, associatedData: Hex
    let passphrase: String
    let content, sealedContent, wrappedCaseKey, scopeKeyForRecipient, caseKeyForRecipient: Hex
    let memberKeysUnderPassphrase, memberPublicKeys, memberSecretKeys: Hex
    let recipientPublicKey, entrySignature, fingerprint: Hex
    let recoveryCode: [String]
  }

  static let file = "formats-v1.json"
  let caseKey = CaseKey(material: SymmetricKey(data: bytes(from: 0x10)))
  let scopeKey = ScopeKey(material: SymmetricKey(data: bytes(from: 0x30)))
  let keys: MemberKeys
  let content = Array("a milestone".utf8)
  let place = Array("case, scope, epoch".utf8)
  let nonce: ChaChaPoly.Nonce
  let cost: PassphraseCost

  init() throws {
    keys = try MemberKeys(
      recipient: RecipientKey(seed: SymmetricKey(data: Self.bytes(from: 0x50))),
      signing: SigningKey(seed: SymmetricKey(data: Self.bytes(from: 0x70))))
    nonce = try ChaChaPoly.Nonce(data: Self.bytes(from: 0x90).prefix(12))
    cost = try PassphraseCost(logN: 10, r: 8, p: 1)
  }

  static func bytes(from start: UInt8) -> [UInt8] { (0..<32).map { start + $0 } }

  @Test func `are written as they were`() throws {
    try Vectors.record(current(), to: Self.file)
    let golden = try Vectors.read(Golden.self, from: Self.file)
    let now = try current()
    #expect(now.sealedContent == golden.sealedContent)
    #expect(now.wrappedCaseKey == golden.wrappedCaseKey)
    #expect(now.memberKeysUnderPassphrase == golden.memberKeysUnderPassphrase)
    #expect(now.memberPublicKeys == golden.memberPublicKeys)
    #expect(now.memberSecretKeys == golden.memberSecretKeys)
    #expect(now.recipientPublicKey == golden.recipientPublicKey)
    #expect(now.entrySignature == golden.entrySignature)
    #expect(now.fingerprint == golden.fingerprint)
    #expect(now.recoveryCode == golden.recoveryCode)
  }

  @Test func `open as they did`() throws {
    let golden = try Vectors.read(Golden.self, from: Self.file)
    #expect(
      try caseKey.open(SealedBytes(golden.sealedContent.bytes), associatedData: place)
        == golden.content.bytes)
    let unwrapped = try scopeKey.unwrap(
      SealedBytes(golden.wrappedCaseKey.bytes), associatedData: place)
    #expect(unwrapped.material == caseKey.material)
    let scope = try keys.recipient.openScopeKey(
      SealedBytes(golden.scopeKeyForRecipient.bytes), info: place)
    #expect(scope.material == scopeKey.material)
    let assigned = try keys.recipient.openCaseKey(
      SealedBytes(golden.caseKeyForRecipient.bytes), info: place)
    #expect(assigned.material == caseKey.material)
    let opened = try Passphrase(golden.passphrase)
      .open(SealedBytes(golden.memberKeysUnderPassphrase.bytes), associatedData: place)
    #expect(opened.publicKeys == keys.publicKeys)
    let recovered = try RecoveryKey(code: golden.recoveryCode.joined(separator: " "))
    #expect(recovered.recipient.publicKey == keys.publicKeys.recipient)
    #expect(
      try keys.publicKeys.verifying.isValid(
        Signature(golden.entrySignature.bytes), for: content, as: .entry))
  }

  private func current() throws -> Golden {
    let salt = Array(Self.bytes(from: 0xA0).prefix(16))
    let passphrase = "归途 test"
    let publicKeys = keys.publicKeys
    return Golden(
      source: "recorded from this module with RECORD_GOLDEN=1; HPKE outputs are random",
      caseKey: Hex(Self.bytes(from: 0x10)), scopeKey: Hex(Self.bytes(from: 0x30)),
      recipientSeed: Hex(Self.bytes(from: 0x50)), signingSeed: Hex(Self.bytes(from: 0x70)),
      nonce: Hex(nonce), salt: Hex(salt), associatedData: Hex(place), passphrase: passphrase,
      content: Hex(content),
      sealedContent: Hex(
        try caseKey.cipher.sealContent(content, associatedData: place, nonce: nonce).bytes),
      wrappedCaseKey: Hex(
        try scopeKey.wrap(caseKey, associatedData: place, nonce: nonce).bytes),
      scopeKeyForRecipient: Hex(try publicKeys.recipient.seal(scopeKey, info: place).bytes),
      caseKeyForRecipient: Hex(try publicKeys.recipient.seal(caseKey, info: place).bytes),
      memberKeysUnderPassphrase: Hex(
        try Passphrase(passphrase).seal(
          keys, cost: cost, associatedData: place, salt: salt, nonce: nonce
        ).bytes),
      memberPublicKeys: Hex(publicKeys.bytes),
      memberSecretKeys: Hex(keys.secret.withBytes { $0.copy(0..<$0.count) }),
      recipientPublicKey: Hex(publicKeys.recipient.bytes),
      entrySignature: Hex(try keys.signing.sign(content, as: .entry).bytes),
      fingerprint: Hex(publicKeys.fingerprint.bytes),
      recoveryCode: RecoveryKey(recipient: keys.recipient).code.groups)
  }
}
