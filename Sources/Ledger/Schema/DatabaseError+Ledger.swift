import Foundation
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
    // Write-ahead mode needs files beside the casebook, which SQLite cannot make here.
    case .SQLITE_CANTOPEN where LedgerError.isOnReadOnlyDisk(path): self = .readOnly
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .diskFull
    default: self = .failed(error.message ?? "\(error.resultCode)")
    }
  }

  private static func isOnReadOnlyDisk(_ path: String) -> Bool {
    unsafe access(path, W_OK) != 0 && (errno == EROFS || errno == EACCES)
  }
}
