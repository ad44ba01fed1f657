package import Domain

/// What can go wrong with a casebook file.
package enum LedgerError: Error, Hashable {
  case alreadyExists(path: String)
  case notFound(path: String)
  /// A file was to be made in a folder that is not there.
  case noFolder(path: String)
  /// The file is no casebook.
  case notACasebook(path: String)
  /// The file was written by a newer program.
  case newerFormat(Int)
  /// The database itself is damaged; what SQLite says of it.
  case damaged(String)
  case readOnly
  case diskFull
  /// Another process holds the file longer than the writer may wait.
  case busy
  /// Any other failure of the disk or the operating system; what SQLite says of it.
  case failed(String)
  case differentCasebook
  /// An entry's content does not decode.
  case unreadable(EntryID, DecodingFailure)
  case unreadableSnapshot(CaseNumber, DecodingFailure)
  /// A stored value that breaks the schema's own rules, such as a malformed case number.
  case malformedRow(table: String, column: String)
}
