import Ledger
import Vault

extension Session {
  /// Signs the bytes of `release.json`, 64 bytes; the same bytes give the same signature.
  package func sign(release bytes: [UInt8]) throws -> [UInt8] {
    try keys.signing.sign(bytes, as: .release).bytes
  }

  /// The key that verifies the member's signatures, in lower-case hexadecimal.
  package var publicKeyHex: String {
    let digits = Array("0123456789abcdef")
    return String(
      keys.publicKeys.verifying.bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The number of cases the casebook speaks of.
  package func caseCount() throws -> Int { try casebook.file.read { try $0.caseCount() } }
}
