import Testing

@testable import Vault

/// Every way to damage something stored by one bit or by its length, and what must come of it.
enum Damage {
  /// Flips each bit in turn, and expects `unknownFormat` for version and suite, else `cannotOpen`.
  static func expectEveryFlipFails(
    _ sealed: SealedBytes, stride step: Int = 1, open: (SealedBytes) throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Steps are odd, so that a sampled run still visits all eight bits of a byte.
    for bit in stride(from: 0, to: sealed.bytes.count * 8, by: step) {
      var bytes = sealed.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let expected: VaultError =
        bit < 16 ? .unknownFormat(version: bytes[0], suite: bytes[1]) : .cannotOpen
      #expect(throws: expected, "bit \(bit)", sourceLocation: sourceLocation) {
        try open(SealedBytes(bytes))
      }
    }
  }

  /// Cuts to every length, and adds up to 300 bytes.
  static func expectEveryOtherLengthFails(
    _ sealed: SealedBytes, open: (SealedBytes) throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let size = sealed.bytes.count
    for length in Array(0..<size) + Array(size + 1...size + 300) {
      let bytes =
        sealed.bytes.prefix(length) + [UInt8](repeating: 0, count: max(0, length - size))
      #expect(throws: VaultError.cannotOpen, "length \(length)", sourceLocation: sourceLocation) {
        try open(SealedBytes(Array(bytes)))
      }
    }
  }
}
