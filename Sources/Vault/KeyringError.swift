/// Why the kernel keyring did not do what was asked.
package enum KeyringError: Error, Equatable {
  /// This system has no kernel keyring, or refuses its use.
  case unavailable
  /// Payloads have from 1 to `limit` bytes.
  case payloadSize(limit: Int)
  /// Secrets are kept for at least a second: no timeout at all would keep them for ever.
  case noTimeout
}
