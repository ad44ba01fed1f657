import Crypto
import Testing

@testable import Vault

@Suite struct `A case key` {
  let key = CaseKey.generate()
  let place: [UInt8] = Array("case 1, care, epoch 1".utf8)

  @Test func `opens what it sealed`() throws {
    for size in [0, 1, 251, 252, 253, 508, 4092, 4093, 10_000] {
      let content = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
      let sealed = try key.seal(content, associatedData: place)
      #expect(try key.open(sealed, associatedData: place) == content)
      #expect(try key.open(bytes: sealed.bytes.span, associatedData: place) == content)
      #expect(try SealedBytes(sealed.bytes) == sealed)
    }
  }

  @Test func `seals the same content differently every time`() throws {
    #expect(
      try key.seal([1, 2, 3], associatedData: place)
        != key.seal([1, 2, 3], associatedData: place))
  }

  @Test func `does not open with another key or for another place`() throws {
    let sealed = try key.seal([1, 2, 3], associatedData: place)
    #expect(throws: VaultError.cannotOpen) {
      try CaseKey.generate().open(sealed, associatedData: place)
    }
    #expect(throws: VaultError.cannotOpen) { try key.open(sealed, associatedData: []) }
    #expect(throws: VaultError.cannotOpen) {
      try key.open(sealed, associatedData: place + [0])
    }
  }

  @Test func `is not a scope key of the same bytes`() throws {
    let sealed = try key.seal([1, 2, 3], associatedData: place)
    let scopeKey = ScopeKey(material: key.material)
    #expect(throws: VaultError.cannotOpen) { try scopeKey.open(sealed, associatedData: place) }
  }

  @Test func `opens nothing with a flipped bit`() throws {
    let sealed = try key.seal(Array("content".utf8), associatedData: place)
    Damage.expectEveryFlipFails(sealed) { _ = try key.open($0, associatedData: place) }
  }

  @Test func `opens nothing of another length, checked or not`() throws {
    let sealed = try key.seal(Array("content".utf8), associatedData: place)
    Damage.expectEveryOtherLengthFails(sealed) { _ = try key.open($0, associatedData: place) }
    for length in 0..<sealed.bytes.count {
      let bytes = Array(sealed.bytes.prefix(length))
      #expect(throws: VaultError.cannotOpen) {
        try key.open(bytes: bytes.span, associatedData: place)
      }
    }
  }

  /// ChaCha20-Poly1305 alone would open here: same cipher key, same ciphertext and tag.
  @Test func `opens nothing under another commitment`() throws {
    var bytes = try key.seal([1], associatedData: place).bytes
    let other = try CaseKey.generate().seal([1], associatedData: place).bytes
    bytes.replaceSubrange(3..<35, with: other[3..<35])
    #expect(throws: VaultError.cannotOpen) {
      try key.open(SealedBytes(bytes), associatedData: place)
    }
  }

  @Test func `refuses content above the limit`() throws {
    let content = [UInt8](repeating: 0, count: SealedFormat.largestContent + 1)
    #expect(throws: VaultError.contentTooLarge(limit: 1 << 26)) {
      try key.seal(content, associatedData: place)
    }
  }

  @Test func `does not open clear content, and names its suite`() {
    #expect(throws: VaultError.unknownFormat(version: 1, suite: 0)) {
      try SealedBytes([1, 0, 1, 2, 3])
    }
  }

  @Test func `shows nothing of itself`() {
    #expect("\(key)" == "CaseKey(…)")
    #expect(String(reflecting: key) == "CaseKey(…)")
    #expect(Mirror(reflecting: key).children.isEmpty)
  }
}
