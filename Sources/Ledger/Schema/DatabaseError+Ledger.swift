import GRDB

extension LedgerError {
  /// Says what a database error means for a casebook.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notACasebook(path: path)
    case .SQLITE_CORRUPT: self = .damaged(error.message ?? "")
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    default: self = .failed(error.message ?? "\(error.resultCode)")
    }
  }
}
