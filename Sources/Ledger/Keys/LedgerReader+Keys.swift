import Domain
import GRDB
import Vault

extension LedgerReader {
  /// Opens the key of that name.
  ///
  /// - Throws: `AccessError` where it was destroyed or is closed to the member.
  func openKey(_ id: KeyID, with access: Access) throws -> CaseKey {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM entry_keys WHERE id = ?"),
        arguments: [id.data])
    else { throw AccessError.keyDestroyed }
    return try Self.open(Self.keyRecord(row), with: access)
  }

  /// The keys a case has in a scope, newest epochs not first: any of them opens its own entries.
  func keyRecords(about number: CaseNumber?, in scope: Scope) throws -> [EntryKeyRecord] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT * FROM entry_keys WHERE case_number IS ? AND scope = ? ORDER BY id"),
      arguments: [number?.characters, scope.code]
    ).map(Self.keyRecord)
  }

  static func open(_ record: EntryKeyRecord, with access: Access) throws -> CaseKey {
    guard let scopeKey = access.key(of: record.scope, in: record.epoch) else {
      throw AccessError.notEntitled(record.scope)
    }
    do {
      return try scopeKey.unwrap(
        bytes: record.wrapped.span,
        associatedData: record.associatedData(casebook: access.casebook))
    } catch VaultError.cannotOpen {
      throw AccessError.keyDoesNotOpen(record.id)
    }
  }

  static func keyRecord(_ row: Row) throws -> EntryKeyRecord {
    let fields = FieldReader(row: row, table: "entry_keys")
    return EntryKeyRecord(
      id: try fields.id("id"), number: try fields.optionalCaseNumber("case_number"),
      scope: try fields.scope("scope"), epoch: try fields.id("epoch"),
      wrapped: try fields.bytes("wrapped"))
  }
}
