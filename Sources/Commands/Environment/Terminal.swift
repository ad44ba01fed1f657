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
  /// The columns and rows there are now.
  package let size: @Sendable () -> (columns: Int, rows: Int)
  /// Hands every key to the program as it is typed, unseen, or gives that up again.
  package let takeKeys: @Sendable (Bool) -> Void

  package init(
    write: @escaping @Sendable (String) -> Void,
    readByte: @escaping @Sendable () throws -> UInt8,
    size: @escaping @Sendable () -> (columns: Int, rows: Int),
    takeKeys: @escaping @Sendable (Bool) -> Void
  ) {
    self.write = write
    self.readByte = readByte
    self.size = size
    self.takeKeys = takeKeys
  }
}
