import Foundation
import GRDB

/// An open casebook file: reading and writing in transactions.
///
/// One connection in write-ahead mode with full synchronisation: an acknowledged entry survives a
/// killed process and a power cut. A writer takes the write lock at once (`BEGIN IMMEDIATE`) and waits
/// for other processes, so two writers queue and neither fails.
package final class LedgerFile: Sendable {
  /// How long a writer waits for other processes, in seconds.
  static let patience = 60.0

  /// The page size of new files: a snapshot of a long case fits into a page with others, where of the
  /// usual 4,096 bytes it would spill over.
  private static let pageSize = 8_192

  package let path: String
  private let queue: DatabaseQueue

  /// Opens a casebook and brings it to the newest format.
  ///
  /// - Throws: `LedgerError` where there is no file, no casebook, or a newer one.
  package convenience init(opening path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.notFound(path: path)
    }
    try self.init(path: path)
    try migrate()
  }

  /// Makes a new, empty casebook that only its owner can read.
  ///
  /// - Throws: `LedgerError.alreadyExists` where there is a file already; `LedgerError.noFolder`.
  package static func create(at path: String) throws -> LedgerFile {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw LedgerError.alreadyExists(path: path)
      case ENOENT, ENOTDIR: throw LedgerError.noFolder(path: path)
      case EROFS, EACCES: throw LedgerError.readOnly
      case ENOSPC: throw LedgerError.diskFull
      default: throw LedgerError.failed("errno \(errno)")
      }
    }
    close(descriptor)
    return try removing(path) {
      let file = try LedgerFile(path: path)
      try translating(path) {
        // The file keeps the mode; asking for it again would write at every opening.
        try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try Schema.migrator.migrate(file.queue)
      }
      return file
    }
  }

  /// Removes a casebook that could not be completed.
  package static func remove(at path: String) throws {
    for name in [path, path + "-wal", path + "-shm"]
    where FileManager.default.fileExists(atPath: name) {
      try FileManager.default.removeItem(atPath: name)
    }
  }

  /// Puts one casebook in the place of another in one step.
  ///
  /// The old one is opened and closed first, which moves its write-ahead log into the file, so that
  /// until the step is done nothing of it is lost; a log of a file too damaged for that goes with it.
  package static func replace(_ path: String, with arriving: String) throws {
    try checkpoint(path)
    for name in [path + "-wal", path + "-shm", arriving + "-wal", arriving + "-shm"]
    where FileManager.default.fileExists(atPath: name) {
      try FileManager.default.removeItem(atPath: name)
    }
    guard unsafe rename(arriving, path) == 0 else {
      throw LedgerError.failed("errno \(errno)")
    }
  }

  private static func checkpoint(_ path: String) throws {
    do {
      try LedgerFile(opening: path).queue.close()
    } catch LedgerError.notFound, LedgerError.damaged, LedgerError.notACasebook {
      return
    }
  }

  private init(path: String) throws {
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = .timeout(LedgerFile.patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA page_size = \(LedgerFile.pageSize)")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    queue = try LedgerFile.translating(path) {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  package func read<Value>(_ body: (LedgerReader) throws -> Value) throws -> Value {
    try LedgerFile.translating(path) {
      try queue.read { try body(LedgerReader(database: $0)) }
    }
  }

  package func write<Value>(_ body: (LedgerWriter) throws -> Value) throws -> Value {
    try LedgerFile.translating(path) {
      try queue.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(LedgerWriter(database: database))
          return .commit
        }
        guard let value else { preconditionFailure("A committed transaction has a value.") }
        return value
      }
    }
  }

  /// Copies the casebook as it stands in one moment, while others may write.
  ///
  /// Where the copy cannot be completed, no file is left behind.
  package func copy(to path: String) throws {
    let copy = try LedgerFile.create(at: path)
    try LedgerFile.removing(path) {
      try LedgerFile.translating(path) {
        try queue.backup(to: copy.queue)
        try copy.queue.close()
      }
    }
  }

  private func migrate() throws {
    try LedgerFile.translating(path) {
      let (application, format) = try queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard application == Schema.applicationID else {
        throw LedgerError.notACasebook(path: path)
      }
      guard format <= Schema.format else { throw LedgerError.newerFormat(format) }
      if format < Schema.format { try Schema.migrator.migrate(queue) }
    }
  }

  /// Removes the new file where it could not be completed.
  private static func removing<Value>(
    _ path: String, unless body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      try remove(at: path)
      throw error
    }
  }

  private static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
