package import Domain
import Foundation
import GRDB

extension LedgerWriter {
  package func setCasebookID(_ id: CasebookID) throws {
    try database.execute(sql: "INSERT INTO casebook (id) VALUES (?)", arguments: [id.data])
  }

  /// Adds a member; one that is there already stays as it is.
  package func insert(_ member: MemberRecord) throws {
    try database.execute(
      sql: """
        INSERT INTO members
          (id, name, roles, public_keys, sealed_keys, certified_by, certificate)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        member.id.data, member.name, member.roles.map(\.code).joined(separator: ","),
        Data(member.publicKeys), member.sealedKeys.map { Data($0) }, member.certifiedBy.data,
        Data(member.certificate),
      ])
  }

  /// Adds a sealed scope key; one that is there already stays as it is.
  package func insert(_ grant: ScopeKeyGrant) throws {
    try database.execute(
      sql: """
        INSERT INTO scope_keys (epoch, scope, member, sealed, sealed_by, signature)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (epoch, scope, member) DO NOTHING
        """,
      arguments: [
        grant.epoch.data, grant.scope.code, grant.member.data, Data(grant.sealed),
        grant.sealedBy.data, Data(grant.signature),
      ])
  }
}
