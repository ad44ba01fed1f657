package import Domain
package import Vault

/// The members whose certificates lead back to the founder, with the keys that verify their entries.
///
/// The casebook's name is derived from the founder's public keys, so another founder is another
/// casebook.
package struct CertifiedMembers: Sendable {
  private let keys: [MemberID: VerifyingKey]
  private let certified: Set<MemberID>

  package init(_ members: [MemberRecord], casebook: CasebookID) {
    var keys: [MemberID: VerifyingKey] = [:]
    var keepers: [MemberID: VerifyingKey] = [:]
    var certified: Set<MemberID> = []
    var pending = members
    var progressed = true
    while progressed {
      progressed = false
      for member in pending {
        guard let signer = Self.signer(of: member, among: keepers, casebook: casebook),
          Self.isCertified(member, by: signer, casebook: casebook)
        else { continue }
        certified.insert(member.id)
        keys[member.id] = Self.verifyingKey(of: member)
        if member.roles.contains(.keeper) { keepers[member.id] = keys[member.id] }
        progressed = true
      }
      pending.removeAll { certified.contains($0.id) }
    }
    self.keys = keys
    self.certified = certified
  }

  package func contains(_ member: MemberID) -> Bool { certified.contains(member) }

  package func verifyingKey(of member: MemberID) -> VerifyingKey? { keys[member] }

  /// The name of the casebook that a founder with these keys starts.
  package static func casebookID(foundedBy keys: MemberPublicKeys) -> CasebookID {
    var writer = ByteWriter()
    writer.write("guitu/1 casebook")
    writer.write(keys.bytes)
    guard let id = CasebookID(bytes: Digest32(hashing: writer.bytes).bytes.prefix(16)) else {
      preconditionFailure("A digest has at least 16 bytes.")
    }
    return id
  }

  package func vouch(for grant: ScopeKeyGrant, casebook: CasebookID) -> Bool {
    guard contains(grant.member), let key = keys[grant.sealedBy],
      let signature = Self.signature(grant.signature)
    else { return false }
    let info = ScopeKeyGrant.info(
      casebook: casebook, epoch: grant.epoch, scope: grant.scope, member: grant.member)
    let signed = ScopeKeyGrant.signed(
      info: info, sealed: grant.sealed, sealedBy: grant.sealedBy)
    return key.isValid(signature, for: signed, as: .keyGrant)
  }

  private static func signer(
    of member: MemberRecord, among keepers: [MemberID: VerifyingKey], casebook: CasebookID
  ) -> VerifyingKey? {
    guard member.certifiedBy == member.id else { return keepers[member.certifiedBy] }
    guard let own = publicKeys(of: member), casebookID(foundedBy: own) == casebook else {
      return nil
    }
    return own.verifying
  }

  private static func isCertified(
    _ member: MemberRecord, by key: VerifyingKey, casebook: CasebookID
  ) -> Bool {
    guard let signature = signature(member.certificate) else { return false }
    let message = MemberRecord.certified(
      id: member.id, name: member.name, roles: member.roles, publicKeys: member.publicKeys,
      certifiedBy: member.certifiedBy, casebook: casebook)
    return key.isValid(signature, for: message, as: .publicKeys)
  }

  private static func verifyingKey(of member: MemberRecord) -> VerifyingKey? {
    publicKeys(of: member)?.verifying
  }

  private static func publicKeys(of member: MemberRecord) -> MemberPublicKeys? {
    do { return try MemberPublicKeys(member.publicKeys) } catch { return nil }
  }

  private static func signature(_ bytes: [UInt8]) -> Signature? {
    do { return try Signature(bytes) } catch { return nil }
  }
}
