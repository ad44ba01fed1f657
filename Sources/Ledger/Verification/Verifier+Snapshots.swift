import Domain
import GRDB
import Vault

extension Verifier {
  /// Checks that each case's entries are those its table counts, and that the sealed snapshot covers
  /// them and folds to the same state.
  mutating func checkSnapshots() throws {
    let rows = try Row.fetchCursor(
      reader.database,
      sql: """
        SELECT \(SnapshotRow.columns), s.place AS row
        FROM (SELECT *, row_number() OVER () AS place FROM snapshots) s
        LEFT JOIN entry_keys k ON k.id = s.key ORDER BY s.case_number, s.scope
        """)
    var numbers: Set<CaseNumber> = []
    while let row = try rows.next() {
      do {
        let stored = SnapshotRow(row)
        let place = try stored.place()
        numbers.insert(place.number)
        try check(stored, at: place)
      } catch is LedgerError {
        add(.row(table: "snapshots", row: row["row"] as Int))
      }
    }
    report.cases = numbers.count
    try checkUncounted()
  }

  /// Checks that no case has entries that its table does not count at all.
  private mutating func checkUncounted() throws {
    let rows = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT case_number, scope FROM entries WHERE case_number IS NOT NULL
        EXCEPT SELECT case_number, scope FROM snapshots
        """)
    for row in rows {
      let fields = FieldReader(row: row, table: "entries")
      add(.entrySet(try fields.caseNumber("case_number"), try fields.scope("scope")))
    }
  }

  private mutating func check(_ row: SnapshotRow, at place: SnapshotPlace) throws {
    let entries = try reader.entries(about: place.number, in: place.scope)
    let actual = EntrySet(entries)
    if actual != (try row.entries()) { add(.entrySet(place.number, place.scope)) }
    guard access.holds(place.scope), let sealed = try row.sealed(at: place) else { return }
    do {
      let snapshot = try sealed.open(with: access)
      if sealed.covers == actual {
        let folded = try reader.state(of: place.number, in: place.scope, with: access)
        if let snapshot, snapshot != folded { add(.snapshot(place.number, place.scope)) }
      } else if sealed.covers.count >= actual.count {
        add(.snapshot(place.number, place.scope))
      }
    } catch is AccessError {
      add(.snapshot(place.number, place.scope))
    }
  }
}
