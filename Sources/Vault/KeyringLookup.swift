/// What a look into the kernel keyring found.
package enum KeyringLookup: Sendable {
  case available(SecretBytes)
  /// It was there and its time ran out.
  case expired
  /// It was never there, was dropped, or expired long ago.
  case absent
  /// This system has no kernel keyring, or refuses its use; ask for the passphrase instead.
  case unavailable
}
