import GRDB

/// Reads a casebook within one transaction.
package struct LedgerReader {
  let database: Database
}
