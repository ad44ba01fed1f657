internal import Foundation

/// What a member types to open their keys.
///
/// Normalised to NFC, since one Chinese or accented text can be typed as different code points.
package struct Passphrase: Sendable, CustomStringConvertible, CustomReflectable {
  /// In bytes of UTF-8, after normalising.
  package static let largestSize = 1024

  let secret: SecretBytes

  /// Takes what was typed, as it is: spaces count.
  ///
  /// - Parameter text: The passphrase.
  /// - Throws: ``VaultError/passphraseEmpty``, ``VaultError/passphraseTooLong(limit:)``.
  package init(_ text: String) throws(VaultError) {
    // Foundation, because the standard library has no public normalisation.
    var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    defer { bytes.wipe() }
    guard !bytes.isEmpty else { throw .passphraseEmpty }
    guard bytes.count <= Self.largestSize else {
      throw .passphraseTooLong(limit: Self.largestSize)
    }
    secret = SecretBytes(copying: bytes)
  }

  package var description: String { "Passphrase(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
