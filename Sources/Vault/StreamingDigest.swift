internal import Crypto

/// Hashes something that comes in pieces, such as a file too large for memory.
package struct StreamingDigest: Sendable {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: [UInt8]) {
    hash.update(data: bytes)
  }

  package mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
  }

  /// The digest of everything so far; more may follow.
  package func digest() -> Digest32 {
    Digest32(hash.finalize())
  }
}
