/// The terminal a person sits at, apart from where results go.
///
/// What is asked and answered here never mixes with standard output, and redirected input cannot
/// answer.
package struct Terminal: Sendable {
  package let write: @Sendable (String) -> Void
  /// The next byte typed.
  ///
  /// Throws `Interrupted` where the terminal is lost or the process is told to end.
  package let readByte: @Sendable () throws -> UInt8
  /// The next byte typed within some milliseconds; nothing where none comes.
  ///
  /// Throws as `readByte` does.
  package let readByteWithin: @Sendable (_ milliseconds: Int) throws -> UInt8?
  /// Forgets what was typed and not read yet.
  package let dropTyped: @Sendable () -> Void
  /// The columns and rows there are now.
  package let size: @Sendable () -> (columns: Int, rows: Int)
  /// Hands every key to the program as it is typed, unseen, or gives that up again.
  package let takeKeys: @Sendable (Bool) -> Void

  package init(
    write: @escaping @Sendable (String) -> Void,
    readByte: @escaping @Sendable () throws -> UInt8,
    readByteWithin: @escaping @Sendable (_ milliseconds: Int) throws -> UInt8?,
    dropTyped: @escaping @Sendable () -> Void,
    size: @escaping @Sendable () -> (columns: Int, rows: Int),
    takeKeys: @escaping @Sendable (Bool) -> Void
  ) {
    self.write = write
    self.readByte = readByte
    self.readByteWithin = readByteWithin
    self.dropTyped = dropTyped
    self.size = size
    self.takeKeys = takeKeys
  }
}
