import Testing

@testable import Vault

@Suite struct `A digest` {
  /// FIPS 180-4's example of one block, "abc".
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `is SHA-256`() throws {
    #expect(Digest32(hashing: Array("abc".utf8)).hex == Self.abc)
  }

  @Test func `comes back from bytes and hexadecimal digits`() throws {
    let digest = Digest32(hashing: [1, 2, 3])
    #expect(try Digest32(digest.bytes) == digest)
    #expect(try Digest32(hex: digest.hex) == digest)
    #expect(try Digest32(hex: digest.hex.uppercased()) == digest)
    #expect(digest.description == digest.hex)
  }

  @Test func `comes back from nothing else`() {
    for hex in ["", "00", String(repeating: "0", count: 63), String(repeating: "g", count: 64)] {
      #expect(throws: VaultError.malformed(.digest)) { try Digest32(hex: hex) }
    }
    for size in [0, 31, 33] {
      let bytes = [UInt8](repeating: 0, count: size)
      #expect(throws: VaultError.malformed(.digest)) { try Digest32(bytes) }
    }
  }

  @Test func `is the same in pieces of any size`() {
    let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for size in [1000, 4096, 65_536] {
      var digest = StreamingDigest()
      for start in stride(from: 0, to: content.count, by: size) {
        let piece = Array(content[start..<min(start + size, content.count)])
        if start % (2 * size) == 0 { digest.update(piece) } else { digest.update(piece.span) }
      }
      #expect(digest.digest() == Digest32(hashing: content))
    }
    #expect(StreamingDigest().digest() == Digest32(hashing: []))
  }

  @Test func `differs and orders by any byte`() throws {
    let zero = [UInt8](repeating: 0, count: 32)
    for index in 0..<32 {
      var other = zero
      other[index] = 1
      #expect(try Digest32(zero) != Digest32(other))
      #expect(try Digest32(zero) < Digest32(other))
      #expect(try Digest32(other).bytes == other)
    }
  }
}
