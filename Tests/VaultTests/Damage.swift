import Testing

@testable import Vault

/// Every way to damage something stored by one bit or by its length, and what must come of it.
enum Damage {
  /// Flips bits in turn, and expects `unknownFormat` for version and suite, else `cannotOpen`.
  ///
  /// All bits, unless a slow format names some.
  static func expectEveryFlipFails(
    _ sealed: SealedBytes, bits: [Int]? = nil, open: (SealedBytes) throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for bit in bits ?? Array(0..<sealed.bytes.count * 8) {
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
