import Domain
import Vault

extension Verifier {
  /// Checks that every member was certified by a keeper, up to the first member, and every scope key
  /// was sealed by a member.
  mutating func checkMembers() throws {
    let members = try reader.members()
    let keys = CertifiedMembers(members, casebook: access.casebook)
    for member in members where !keys.contains(member.id) { add(.certificate(member.id)) }
    for grant in try reader.grants() where !keys.vouch(for: grant, casebook: access.casebook) {
      add(.grant(grant.epoch, grant.scope, grant.member))
    }
  }
}
