internal import Crypto

/// The office's way back in when every passphrase is lost; its code lies in a safe.
///
/// A recipient of every epoch, like a member, that never signs anything.
package struct RecoveryKey: Sendable, CustomStringConvertible, CustomReflectable {
  package let recipient: RecipientKey

  /// A new key from the system's generator.
  ///
  /// - Returns: The key.
  /// - Throws: ``VaultError/backendFailed``.
  package static func generate() throws(VaultError) -> RecoveryKey {
    RecoveryKey(recipient: try RecipientKey.generate())
  }

  init(recipient: RecipientKey) {
    self.recipient = recipient
  }

  /// Makes the key again from a code somebody read off paper.
  ///
  /// - Parameter code: The code; spaces, dashes, line ends, lower case and full-width forms are
  ///   accepted.
  /// - Throws: ``RecoveryCodeError``, naming every wrong group.
  package init(code: String) throws(RecoveryCodeError) {
    let seed = try RecoveryCode.seed(of: code)
    do {
      recipient = try RecipientKey(seed: seed.storage)
    } catch {
      throw .damaged
    }
  }

  /// The code to print.
  package var code: RecoveryCode { RecoveryCode(seed: SecretBytes(recipient.seed)) }

  package var description: String { "RecoveryKey(…)" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
