import Domain
import Foundation
import GRDB
import Vault

extension LedgerWriter {
  /// The key that seals new entries of a case in a scope; minted where the epoch has none yet.
  func sealingKey(
    about number: CaseNumber?, in scope: Scope, with access: Access
  ) throws -> (id: KeyID, key: CaseKey) {
    let (epoch, scopeKey) = try access.currentKey(of: scope)
    if let record = try reader.keyRecords(about: number, in: scope)
      .first(where: { $0.epoch == epoch })
    {
      return (record.id, try LedgerReader.open(record, with: access))
    }
    let id = KeyID(Bits128.random())
    let key = CaseKey.generate()
    let associatedData = EntryKeyRecord.associatedData(
      casebook: access.casebook, id: id, number: number, scope: scope, epoch: epoch)
    try insert(
      EntryKeyRecord(
        id: id, number: number, scope: scope, epoch: epoch,
        wrapped: scopeKey.wrap(key, associatedData: associatedData).bytes))
    return (id, key)
  }

  func insert(_ record: EntryKeyRecord) throws {
    try database.execute(
      sql: """
        INSERT INTO entry_keys (id, case_number, scope, epoch, wrapped) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        record.id.data, record.number?.characters, record.scope.code, record.epoch.data,
        Data(record.wrapped),
      ])
  }
}
