import Domain
import Ledger
import Vault

/// A member who vouches for others: certifies their keys and seals scope keys to them.
struct Certifier {
  let casebook: CasebookID
  let member: MemberID
  let signing: SigningKey

  func certify(
    id: MemberID, name: String, roles: [Role], publicKeys: [UInt8], sealedKeys: [UInt8]?
  ) throws -> MemberRecord {
    let message = MemberRecord.certified(
      id: id, name: name, roles: roles, publicKeys: publicKeys, certifiedBy: member,
      casebook: casebook)
    return MemberRecord(
      id: id, name: name, roles: roles, publicKeys: publicKeys, sealedKeys: sealedKeys,
      certifiedBy: member, certificate: try signing.sign(message, as: .publicKeys).bytes)
  }

  func grant(
    _ key: ScopeKey, of scope: Scope, in epoch: EpochID, to recipient: MemberID,
    _ publicKey: RecipientPublicKey
  ) throws -> ScopeKeyGrant {
    let info = ScopeKeyGrant.info(
      casebook: casebook, epoch: epoch, scope: scope, member: recipient)
    let sealed = try publicKey.seal(key, info: info).bytes
    let signed = ScopeKeyGrant.signed(info: info, sealed: sealed, sealedBy: member)
    return ScopeKeyGrant(
      epoch: epoch, scope: scope, member: recipient, sealed: sealed, sealedBy: member,
      signature: try signing.sign(signed, as: .keyGrant).bytes)
  }
}
