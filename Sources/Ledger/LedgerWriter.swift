import GRDB

/// Writes to a casebook within one transaction that commits as a whole or not at all.
package struct LedgerWriter {
  let database: Database

  package var reader: LedgerReader { LedgerReader(database: database) }
}
