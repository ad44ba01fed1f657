import Domain
package import Ledger
package import Vault

extension Session {
  /// The name under which the kernel keeps a member's keys while the casebook is unlocked.
  private static func keyringName(of member: MemberID, in casebook: CasebookID) -> String {
    "guitu:\(casebook):\(member)"
  }

  /// Opens the casebook with the keys the kernel keeps; nothing where it keeps none, or no longer.
  package convenience init?(
    unlocked casebook: Casebook, member: MemberRecord, memory: DeviceMemory
  ) throws {
    switch Keyring.get(Session.keyringName(of: member.id, in: casebook.id)) {
    case .available(let secret):
      try self.init(
        casebook: casebook, member: member, keys: MemberKeys(secret: secret), memory: memory)
    case .expired, .absent, .unavailable: return nil
    }
  }

  /// Leaves the member's keys with the kernel for some minutes.
  ///
  /// - Throws: `KeyringError.unavailable` where the kernel keeps none: every command then asks.
  package func unlock(minutes: Int) throws(KeyringError) {
    try Keyring.put(
      keys.secret, named: Session.keyringName(of: member.id, in: casebook.id),
      seconds: UInt32(clamping: minutes * 60))
  }

  /// Makes the kernel forget the keys of a casebook's members.
  package static func lock(_ casebook: Casebook) throws(KeyringError) {
    for member in casebook.people {
      try Keyring.drop(keyringName(of: member.id, in: casebook.id))
    }
  }
}
