internal import CKeyring

/// The Linux kernel's keyring of this user: holds opened keys for a while, off every disk.
///
/// A secret is seen by all terminals of the user and by nobody else; the kernel wipes it when its
/// time is over. Any program the user runs can read it meanwhile, as it could read the terminal.
/// See user-keyring(7) and keyctl(2).
package enum Keyring {
  package static let largestPayload = 4096

  /// Keeps a secret, in place of an older one of that name.
  ///
  /// - Parameters:
  ///   - secret: From 1 to ``largestPayload`` bytes.
  ///   - name: Unique to this program, the casebook and the member.
  ///   - seconds: How long, at least 1.
  /// - Throws: ``KeyringError``.
  package static func put(
    _ secret: SecretBytes, named name: String, seconds: UInt32
  ) throws(KeyringError) {
    guard seconds > 0 else { throw .noTimeout }
    guard (1...largestPayload).contains(secret.count) else {
      throw .payloadSize(limit: largestPayload)
    }
    let status = secret.withBytes { payload in
      unsafe payload.withUnsafeBufferPointer {
        unsafe guitu_keyring_put(name, $0.baseAddress, $0.count, seconds)
      }
    }
    switch status {
    case GUITU_KEYRING_DONE: return
    case GUITU_KEYRING_TOO_LARGE: throw .payloadSize(limit: largestPayload)
    default: throw .unavailable
    }
  }

  /// Looks for a secret.
  ///
  /// - Parameter name: As given when it was put.
  /// - Returns: The secret, or why there is none.
  package static func get(_ name: String) -> KeyringLookup {
    var buffer = [UInt8](repeating: 0, count: largestPayload)
    defer { buffer.wipe() }
    var length = 0
    let status = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe guitu_keyring_get(name, $0.baseAddress, $0.count, &length)
    }
    switch status {
    case GUITU_KEYRING_DONE:
      var payload = Array(buffer.prefix(length))
      defer { payload.wipe() }
      return .available(SecretBytes(copying: payload))
    case GUITU_KEYRING_EXPIRED: return .expired
    // Somebody else's key of that name: larger than any of ours.
    case GUITU_KEYRING_ABSENT, GUITU_KEYRING_TOO_LARGE: return .absent
    default: return .unavailable
    }
  }

  /// Removes a secret for all terminals at once; one that is not there is no error.
  ///
  /// - Parameter name: As given when it was put.
  /// - Throws: ``KeyringError/unavailable``.
  package static func drop(_ name: String) throws(KeyringError) {
    switch unsafe guitu_keyring_drop(name) {
    case GUITU_KEYRING_DONE, GUITU_KEYRING_ABSENT, GUITU_KEYRING_EXPIRED: return
    default: throw .unavailable
    }
  }
}
