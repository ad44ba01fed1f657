import Testing

@testable import Vault

@Suite struct `A signature` {
  let key = SigningKey.generate()
  let message = Array("an entry".utf8)

  @Test func `holds for its message, domain and key only`() throws {
    let verifying = try key.verifyingKey
    let signature = try key.sign(message, as: .entry)
    #expect(verifying.isValid(signature, for: message, as: .entry))
    #expect(!verifying.isValid(signature, for: message + [0], as: .entry))
    #expect(!verifying.isValid(signature, for: [], as: .entry))
    let other = try SigningKey.generate().verifyingKey
    #expect(!other.isValid(signature, for: message, as: .entry))
    for domain in SignatureDomain.allCases where domain != .entry {
      #expect(!verifying.isValid(signature, for: message, as: domain))
    }
  }

  @Test func `is the same every time`() throws {
    #expect(try key.sign(message, as: .entry) == key.sign(message, as: .entry))
    #expect(try key.sign(message, as: .entry) != key.sign(message, as: .packet))
  }

  @Test func `does not hold with a flipped bit`() throws {
    let verifying = try key.verifyingKey
    let bytes = try key.sign(message, as: .entry).bytes
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(try !verifying.isValid(Signature(flipped), for: message, as: .entry), "bit \(bit)")
    }
  }

  @Test func `has 64 bytes, and its key 32`() {
    for size in [0, 32, 63, 65] {
      let bytes = [UInt8](repeating: 0, count: size)
      #expect(throws: VaultError.malformed(.signature)) { try Signature(bytes) }
    }
    for size in [0, 31, 33] {
      let bytes = [UInt8](repeating: 0, count: size)
      #expect(throws: VaultError.malformed(.publicKeys)) { try VerifyingKey(bytes) }
    }
  }

  @Test func `is over the domain, a zero byte and the message; of a release, over its bytes`() {
    #expect(SignatureDomain.entry.signedBytes([7]) == Array("guitu/1 entry".utf8) + [0, 7])
    #expect(SignatureDomain.release.signedBytes([7]) == [7])
    #expect(SignatureDomain.allCases.allSatisfy { !$0.rawValue.utf8.contains(0) })
  }
}
