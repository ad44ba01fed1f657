import Testing

@testable import Vault

@Suite struct `A passphrase` {
  let keys: MemberKeys
  let cost: PassphraseCost
  let place: [UInt8] = Array("member 1".utf8)

  init() throws {
    keys = try MemberKeys.generate()
    cost = try PassphraseCost(logN: 10, r: 1, p: 1)
  }

  @Test func `opens what it sealed`() throws {
    let passphrase = try Passphrase("正确 的 电池 订书钉")
    let sealed = try passphrase.seal(keys, cost: cost, associatedData: place)
    #expect(sealed.bytes.count == 149)
    #expect(try SealedBytes(sealed.bytes) == sealed)
    #expect(
      try passphrase.open(sealed, associatedData: place).publicKeys == keys.publicKeys)
  }

  @Test func `opens nothing when it is wrong, by a space or a letter`() throws {
    let sealed = try Passphrase("right").seal(keys, cost: cost, associatedData: place)
    for wrong in ["wrong", "right ", "Right", "righ"] {
      #expect(throws: VaultError.cannotOpen) {
        try Passphrase(wrong).open(sealed, associatedData: place)
      }
    }
    #expect(throws: VaultError.cannotOpen) {
      try Passphrase("right").open(sealed, associatedData: [])
    }
  }

  @Test func `is the same in every Unicode normal form`() throws {
    let sealed = try Passphrase("caf\u{E9} \u{AC00}").seal(
      keys, cost: cost, associatedData: place)
    _ = try Passphrase("cafe\u{301} \u{1100}\u{1161}").open(sealed, associatedData: place)
  }

  @Test func `opens nothing with a flipped bit or of another length`() throws {
    let passphrase = try Passphrase("right")
    let sealed = try passphrase.seal(keys, cost: cost, associatedData: place)
    Damage.expectEveryFlipFails(sealed) {
      _ = try passphrase.open($0, associatedData: place)
    }
    Damage.expectEveryOtherLengthFails(sealed) {
      _ = try passphrase.open($0, associatedData: place)
    }
  }

  @Test func `has from 1 to 1024 bytes after normalising`() throws {
    #expect(throws: VaultError.passphraseEmpty) { try Passphrase("") }
    _ = try Passphrase(" ")
    _ = try Passphrase(String(repeating: "a", count: 1024))
    _ = try Passphrase(String(repeating: "e\u{301}", count: 512))
    #expect(throws: VaultError.passphraseTooLong(limit: 1024)) {
      try Passphrase(String(repeating: "a", count: 1025))
    }
  }

  @Test(arguments: [
    (9, 8, 1), (21, 8, 1), (17, 0, 1), (17, 17, 1), (17, 8, 0), (17, 8, 5), (19, 8, 1),
    (18, 16, 1), (16, 1, 1), (-1, 8, 1),
  ])
  func `has a cost within bounds`(logN: Int, r: Int, p: Int) {
    #expect(throws: VaultError.costOutOfBounds) { try PassphraseCost(logN: logN, r: r, p: p) }
  }

  @Test func `has a standard cost within its own bounds, and may cost up to 256 MiB`() throws {
    #expect(try PassphraseCost(logN: 17, r: 8, p: 1) == .standard)
    _ = try PassphraseCost(logN: 18, r: 8, p: 4)
    _ = try PassphraseCost(logN: 20, r: 2, p: 1)
    _ = try PassphraseCost(logN: 17, r: 16, p: 1)
  }

  @Test func `does no work for a cost out of bounds in a file`() throws {
    var bytes = try Passphrase("right").seal(keys, cost: cost, associatedData: place).bytes
    bytes.replaceSubrange(3..<6, with: [255, 255, 255])
    #expect(throws: VaultError.cannotOpen) {
      try Passphrase("right").open(SealedBytes(bytes), associatedData: place)
    }
  }

  @Test func `seals with every shape of cost`() throws {
    let passphrase = try Passphrase("right")
    for (logN, r, p) in [(10, 16, 1), (10, 8, 4), (11, 3, 2)] {
      let cost = try PassphraseCost(logN: logN, r: r, p: p)
      let sealed = try passphrase.seal(keys, cost: cost, associatedData: place)
      #expect(
        try passphrase.open(sealed, associatedData: place).publicKeys == keys.publicKeys)
    }
  }

  @Test func `shows nothing of itself`() throws {
    let passphrase = try Passphrase("right")
    #expect("\(passphrase)" == "Passphrase(…)")
    #expect(Mirror(reflecting: passphrase).children.isEmpty)
  }
}
