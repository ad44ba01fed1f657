internal import Crypto

/// Bytes that open something: overwritten when the last owner lets go, and never printed.
package struct SecretBytes: Sendable, CustomStringConvertible, CustomReflectable {
  let storage: SymmetricKey

  /// Takes a copy; the caller's bytes stay as they are.
  ///
  /// - Parameter bytes: The secret.
  package init(copying bytes: [UInt8]) {
    storage = SymmetricKey(data: bytes)
  }

  init(_ storage: SymmetricKey) {
    self.storage = storage
  }

  /// Joins clear and secret parts, and wipes the workspace.
  ///
  /// - Parameters:
  ///   - clear: What comes first.
  ///   - secrets: What follows, in order.
  init(_ clear: [UInt8], _ secrets: SymmetricKey...) {
    var joined = clear
    joined.reserveCapacity(clear.count + secrets.count * SealedFormat.keySize)
    defer { joined.wipe() }
    for secret in secrets {
      unsafe secret.withUnsafeBytes { unsafe joined.append(contentsOf: $0) }
    }
    storage = SymmetricKey(data: joined)
  }

  package var count: Int { storage.bitCount / 8 }

  package var description: String { "SecretBytes(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// Lends the bytes; they must not be kept.
  ///
  /// - Parameter body: What is done with them.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try unsafe storage.withUnsafeBytes { bytes in
      try unsafe body(Span(_unsafeBytes: bytes))
    }
  }
}
