package import Domain
import Foundation
import GRDB
import Vault

extension LedgerReader {
  /// Whether the casebook has entries about a case.
  package func hasCase(_ number: CaseNumber) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM snapshots WHERE case_number = ?)",
      arguments: [number.characters]) ?? false
  }

  package func caseCount() throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM snapshots WHERE scope = 'progress'") ?? 0
  }

  /// The state of a case in one scope, folded from its entries.
  package func state(
    of number: CaseNumber, in scope: Scope, with access: Access
  ) throws -> Snapshot {
    Snapshot.folding(
      try records(about: number, in: scope, with: access), of: number, in: scope)
  }

  /// Calls for every case, in the order of case numbers, with its snapshot in one scope.
  ///
  /// A snapshot that does not cover all entries, or was written by another version, is folded anew.
  package func forEachSnapshot(
    in scope: Scope, with access: Access, _ body: (CaseNumber, Snapshot) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.case_number, s.entries, s.digest, s.covers_entries, s.covers, s.sealed, k.*
        FROM snapshots s LEFT JOIN entry_keys k ON k.id = s.key
        WHERE s.scope = ? ORDER BY s.case_number
        """, arguments: [scope.code])
    while let row = try rows.next() {
      let fields = FieldReader(row: row, table: "snapshots")
      let place = SnapshotPlace(number: try fields.caseNumber("case_number"), scope: scope)
      let snapshot = try stored(fields, at: place, with: access)
      try body(
        place.number,
        snapshot ?? state(of: place.number, in: scope, with: access))
    }
  }

  /// The stored snapshot, or nothing where it must be folded anew.
  private func stored(
    _ fields: FieldReader, at place: SnapshotPlace, with access: Access
  ) throws -> Snapshot? {
    let set = EntrySet(count: try fields.int("entries"), digest: try fields.bytes("digest"))
    guard let sealed = try SealedSnapshot(fields, at: place), sealed.covers == set else {
      return nil
    }
    return try sealed.open(with: access)
  }

  func entrySet(at place: SnapshotPlace) throws -> EntrySet {
    let row = try Row.fetchOne(
      database, sql: "SELECT entries, digest FROM snapshots WHERE scope = ? AND case_number = ?",
      arguments: [place.scope.code, place.number.characters])
    guard let row else { return .empty }
    let fields = FieldReader(row: row, table: "snapshots")
    return EntrySet(count: try fields.int("entries"), digest: try fields.bytes("digest"))
  }
}
