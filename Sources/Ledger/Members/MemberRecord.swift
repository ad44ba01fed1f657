package import Domain
import Vault

/// A member as the casebook keeps them, certified by a keeper's signature.
package struct MemberRecord: Hashable, Sendable {
  package let id: MemberID
  package let name: String
  package let roles: [Role]
  /// Encoded public keys: a member's, or a bare recipient's for the recovery key.
  package let publicKeys: [UInt8]
  /// The private keys under the member's passphrase; nothing for the recovery key.
  package let sealedKeys: [UInt8]?
  package let certifiedBy: MemberID
  package let certificate: [UInt8]

  package init(
    id: MemberID, name: String, roles: [Role], publicKeys: [UInt8], sealedKeys: [UInt8]?,
    certifiedBy: MemberID, certificate: [UInt8]
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.publicKeys = publicKeys
    self.sealedKeys = sealedKeys
    self.certifiedBy = certifiedBy
    self.certificate = certificate
  }

  /// What the certificate signs.
  package static func certified(
    id: MemberID, name: String, roles: [Role], publicKeys: [UInt8], certifiedBy: MemberID,
    casebook: CasebookID
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(casebook)
    writer.write(id)
    writer.write(name)
    writer.write(list: roles) { $0.write(code: $1) }
    writer.write(publicKeys)
    writer.write(certifiedBy)
    return writer.bytes
  }
}
