package import Domain
import Vault

/// A scope key sealed to one member, signed by the member who sealed it.
///
/// The signature matters: HPKE's base mode does not tell who sealed, and a foreign scope key would
/// seal new entries to whoever planted it.
package struct ScopeKeyGrant: Hashable, Sendable {
  package let epoch: EpochID
  package let scope: Scope
  package let member: MemberID
  package let sealed: [UInt8]
  package let sealedBy: MemberID
  package let signature: [UInt8]

  package init(
    epoch: EpochID, scope: Scope, member: MemberID, sealed: [UInt8], sealedBy: MemberID,
    signature: [UInt8]
  ) {
    self.epoch = epoch
    self.scope = scope
    self.member = member
    self.sealed = sealed
    self.sealedBy = sealedBy
    self.signature = signature
  }

  /// What binds a sealed scope key to its place: the information of HPKE.
  package static func info(
    casebook: CasebookID, epoch: EpochID, scope: Scope, member: MemberID
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(casebook)
    writer.write(epoch)
    writer.write(code: scope)
    writer.write(member)
    return writer.bytes
  }

  /// What the signature signs.
  package static func signed(
    info: [UInt8], sealed: [UInt8], sealedBy: MemberID
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(info)
    writer.write(sealed)
    writer.write(sealedBy)
    return writer.bytes
  }
}
