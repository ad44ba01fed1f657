package import Domain
package import Ledger
package import Vault

/// A casebook opened by a member: what their keys open can be read, and entries can be written.
package final class Session: Sendable {
  package let casebook: Casebook
  package let member: MemberRecord
  package let access: Access
  let keys: MemberKeys
  let memory: DeviceMemory

  /// Opens the casebook with a member's keys.
  ///
  /// Only scope keys that a certified member sealed and signed are taken.
  package init(
    casebook: Casebook, member: MemberRecord, keys: MemberKeys, memory: DeviceMemory
  ) throws {
    self.casebook = casebook
    self.member = member
    self.keys = keys
    self.memory = memory
    access = try Session.access(of: member.id, with: keys, in: casebook)
  }

  /// Opens the casebook with a member's passphrase.
  ///
  /// - Throws: `CasebookError.wrongPassphrase`.
  package convenience init(
    casebook: Casebook, member: MemberRecord, passphrase: Passphrase, memory: DeviceMemory
  ) throws {
    guard let sealed = member.sealedKeys else { throw CasebookError.wrongPassphrase }
    do {
      let keys = try passphrase.open(
        SealedBytes(sealed),
        associatedData: Session.passphraseData(of: member.id, in: casebook.id))
      try self.init(casebook: casebook, member: member, keys: keys, memory: memory)
    } catch VaultError.cannotOpen {
      throw CasebookError.wrongPassphrase
    }
  }

  /// Whether the member may read what a scope seals.
  package func holds(_ scope: Scope) -> Bool { access.holds(scope) }

  package func requires(_ scope: Scope) throws(CasebookError) {
    guard access.holds(scope) else { throw .notEntitled(scope) }
  }

  /// The member's private keys under a passphrase, as the casebook stores them.
  static func seal(
    _ keys: MemberKeys, of member: MemberID, in casebook: CasebookID, _ passphrase: Passphrase,
    _ cost: PassphraseCost
  ) throws -> [UInt8] {
    try passphrase.seal(
      keys, cost: cost, associatedData: passphraseData(of: member, in: casebook)
    ).bytes
  }

  private static func passphraseData(of member: MemberID, in casebook: CasebookID) -> [UInt8] {
    casebook.bytes + member.bytes
  }

  private static func access(
    of member: MemberID, with keys: MemberKeys, in casebook: Casebook
  ) throws -> Access {
    let certified = CertifiedMembers(casebook.members, casebook: casebook.id)
    let grants = try casebook.file.read { try $0.grants(to: member) }
    var opened: [EpochID: [Scope: ScopeKey]] = [:]
    var current: [Scope: EpochID] = [:]
    for grant in grants where certified.vouch(for: grant, casebook: casebook.id) {
      let info = ScopeKeyGrant.info(
        casebook: casebook.id, epoch: grant.epoch, scope: grant.scope, member: member)
      opened[grant.epoch, default: [:]][grant.scope] = try keys.recipient.openScopeKey(
        SealedBytes(grant.sealed), info: info)
      current[grant.scope] = grant.epoch
    }
    return Access(casebook: casebook.id, keys: opened, current: current)
  }
}
