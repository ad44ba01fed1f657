import Testing

@testable import Vault

@Suite struct `A scope key` {
  let key = ScopeKey.generate()
  let place: [UInt8] = Array("case 1, care, epoch 1".utf8)

  @Test func `unwraps the case key it wrapped`() throws {
    let caseKey = CaseKey.generate()
    let wrapped = try key.wrap(caseKey, associatedData: place)
    #expect(wrapped.bytes.count == 95)
    #expect(try SealedBytes(wrapped.bytes) == wrapped)
    let unwrapped = try key.unwrap(wrapped, associatedData: place)
    #expect(unwrapped.material == caseKey.material)
    #expect(
      try key.unwrap(bytes: wrapped.bytes.span, associatedData: place).material
        == caseKey.material)
    let sealed = try caseKey.seal([1, 2, 3], associatedData: place)
    #expect(try unwrapped.open(sealed, associatedData: place) == [1, 2, 3])
  }

  @Test func `unwraps nothing for another case, or wrapped by another`() throws {
    let wrapped = try key.wrap(.generate(), associatedData: place)
    #expect(throws: VaultError.cannotOpen) { try key.unwrap(wrapped, associatedData: []) }
    #expect(throws: VaultError.cannotOpen) {
      try ScopeKey.generate().unwrap(wrapped, associatedData: place)
    }
  }

  @Test func `unwraps nothing with a flipped bit or of another length`() throws {
    let wrapped = try key.wrap(.generate(), associatedData: place)
    Damage.expectEveryFlipFails(wrapped) { _ = try key.unwrap($0, associatedData: place) }
    Damage.expectEveryOtherLengthFails(wrapped) { _ = try key.unwrap($0, associatedData: place) }
  }

  @Test func `does not take content for a key, nor a key for content`() throws {
    let wrapped = try key.wrap(.generate(), associatedData: place)
    #expect(throws: VaultError.cannotOpen) { try key.open(wrapped, associatedData: place) }
    let content = try key.seal([1], associatedData: place)
    #expect(throws: VaultError.cannotOpen) { try key.unwrap(content, associatedData: place) }
  }

  @Test func `opens the content it sealed`() throws {
    let sealed = try key.seal([1, 2, 3], associatedData: place)
    #expect(try key.open(sealed, associatedData: place) == [1, 2, 3])
  }

  @Test func `shows nothing of itself`() {
    #expect("\(key)" == "ScopeKey(…)")
    #expect(Mirror(reflecting: key).children.isEmpty)
  }
}
