package import Domain
import Foundation
import GRDB
import Vault

extension LedgerReader {
  /// How many snapshots are opened while as many are read.
  private static let batchSize = 512

  private static let listed = "AND s.case_number IN (SELECT value FROM json_each(?))"

  private static func list(_ numbers: Set<CaseNumber>) -> String {
    "[" + numbers.map { "\"\($0.characters)\"" }.joined(separator: ",") + "]"
  }

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

  /// The numbers of all cases, in order.
  package func caseNumbers() throws -> [CaseNumber] {
    try Row.fetchAll(
      database,
      sql: "SELECT case_number FROM snapshots WHERE scope = 'progress' ORDER BY case_number"
    ).map { try FieldReader(row: $0, table: "snapshots").caseNumber("case_number") }
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
  ///
  /// - Returns: The places of those that were folded anew.
  @discardableResult
  package func forEachSnapshot(
    in scope: Scope, with access: Access, _ body: (CaseNumber, Snapshot) throws -> Void
  ) throws -> [SnapshotPlace] {
    try forEachSnapshot(in: scope, with: access, mapping: { ($0, $1) }, body)
  }

  /// Calls for every case, in the order of case numbers, with what is made of its snapshot.
  ///
  /// Snapshots are opened and mapped on all processors, some hundred at a time. Where numbers are
  /// given, only those cases are called for.
  ///
  /// - Returns: The places of those that were folded anew.
  package func forEachSnapshot<Value: Sendable>(
    in scope: Scope, of numbers: Set<CaseNumber>? = nil, with access: Access,
    mapping transform: @Sendable (CaseNumber, Snapshot) throws -> Value,
    _ body: (Value) throws -> Void
  ) throws -> [SnapshotPlace] {
    let arguments = [scope.code] + (numbers.map { [Self.list($0)] } ?? [])
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(SnapshotRow.columns)
        FROM snapshots s LEFT JOIN entry_keys k INDEXED BY entry_keys_of_case
          ON k.scope = s.scope AND k.case_number = s.case_number AND k.id = s.key
        WHERE s.scope = ? \(numbers == nil ? "" : Self.listed) ORDER BY s.case_number
        """, arguments: StatementArguments(arguments))
    var folded: [SnapshotPlace] = []
    try PipelinedMap.forEach(
      batchSize: Self.batchSize,
      reading: { try rows.next().map { try StoredSnapshot(SnapshotRow($0)) } },
      mapping: { stored in
        let place = stored.place
        return (place, try stored.open(with: access).map { try transform(place.number, $0) })
      },
      { place, value in
        if let value { return try body(value) }
        folded.append(place)
        let state = try state(of: place.number, in: scope, with: access)
        try body(transform(place.number, state))
      })
    return folded
  }

  func entrySet(at place: SnapshotPlace) throws -> EntrySet {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT entries, digest FROM snapshots WHERE scope = ? AND case_number = ?"),
      arguments: [place.scope.code, place.number.characters])
    guard let row else { return .empty }
    let fields = FieldReader(row: row, table: "snapshots")
    let digest = try fields.bytes("digest")
    guard let set = EntrySet(count: try fields.int("entries"), digest: digest.span) else {
      throw fields.malformed("digest")
    }
    return set
  }
}

/// A row of snapshots: where it is, and what was sealed last where that covers all entries.
private struct StoredSnapshot: Sendable {
  let place: SnapshotPlace
  private let current: SealedSnapshot?

  init(_ row: SnapshotRow) throws {
    place = try row.place()
    let sealed = try row.sealed(at: place)
    let entries = try row.entries()
    current = sealed?.covers == entries ? sealed : nil
  }

  /// The snapshot, or nothing where it must be folded anew.
  func open(with access: Access) throws -> Snapshot? { try current?.open(with: access) }
}
