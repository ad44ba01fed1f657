package import Domain
import GRDB

extension LedgerReader {
  package func casebookID() throws -> CasebookID {
    guard let row = try Row.fetchOne(database, sql: "SELECT id FROM casebook") else {
      throw LedgerError.malformedRow(table: "casebook", column: "id")
    }
    return try FieldReader(row: row, table: "casebook").id("id")
  }

  /// The members in the order of their ids.
  package func members() throws -> [MemberRecord] {
    try Row.fetchAll(database, sql: "SELECT * FROM members ORDER BY id").map { row in
      let fields = FieldReader(row: row, table: "members")
      return MemberRecord(
        id: try fields.id("id"), name: try fields.text("name"),
        roles: try fields.text("roles").split(separator: ",").map { code in
          guard let role = Role(rawValue: String(code)) else { throw fields.malformed("roles") }
          return role
        },
        publicKeys: try fields.bytes("public_keys"),
        sealedKeys: try fields.optionalBytes("sealed_keys"),
        certifiedBy: try fields.id("certified_by"), certificate: try fields.bytes("certificate"))
    }
  }

  /// The scope keys sealed to a member, or to everybody, in the order of epochs.
  package func grants(to member: MemberID? = nil) throws -> [ScopeKeyGrant] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM scope_keys WHERE ?1 IS NULL OR member = ?1 ORDER BY epoch, scope, member
        """, arguments: [member?.data]
    ).map { row in
      let fields = FieldReader(row: row, table: "scope_keys")
      return ScopeKeyGrant(
        epoch: try fields.id("epoch"), scope: try fields.scope("scope"),
        member: try fields.id("member"), sealed: try fields.bytes("sealed"),
        sealedBy: try fields.id("sealed_by"), signature: try fields.bytes("signature"))
    }
  }
}
