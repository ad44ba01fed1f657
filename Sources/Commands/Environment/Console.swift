/// Where a command writes, and asks.
///
/// The policy: results go to standard output, everything else (errors, hints, warnings, questions,
/// progress) to standard error. Nothing else in the program prints. No message holds a secret or an
/// identity; a passphrase is read without echo and never kept as text longer than it takes to open.
package struct Console: Sendable {
  package let write: @Sendable (String) -> Void
  package let writeError: @Sendable (String) -> Void
  /// Standard input as a whole.
  package let readInput: @Sendable () throws -> [UInt8]
  /// Asks for a line without echo; nothing where there is no terminal to ask on.
  ///
  /// Throws `Cancelled` at the end of input, `Interrupted` at the terminal's interrupt key.
  package let askSecret: @Sendable (String) throws -> String?
  /// The terminal of who can be asked for values; nothing where nobody sits at one.
  package let terminal: @Sendable () -> Terminal?
  /// The columns of the terminal that results go to; nothing where they go elsewhere.
  package let columns: @Sendable () -> Int?
  /// The columns of the terminal that errors and progress go to; nothing where they go elsewhere.
  package let errorColumns: @Sendable () -> Int?
  /// Whether some of what was written could not be put out: a full disk, a closed device.
  package let hasLostOutput: @Sendable () -> Bool

  package init(
    write: @escaping @Sendable (String) -> Void,
    writeError: @escaping @Sendable (String) -> Void,
    readInput: @escaping @Sendable () throws -> [UInt8],
    askSecret: @escaping @Sendable (String) throws -> String?,
    terminal: @escaping @Sendable () -> Terminal? = { nil },
    columns: @escaping @Sendable () -> Int? = { nil },
    errorColumns: @escaping @Sendable () -> Int? = { nil },
    hasLostOutput: @escaping @Sendable () -> Bool = { false }
  ) {
    self.write = write
    self.writeError = writeError
    self.readInput = readInput
    self.askSecret = askSecret
    self.terminal = terminal
    self.columns = columns
    self.errorColumns = errorColumns
    self.hasLostOutput = hasLostOutput
  }
}

/// Results could not be written out, or not all of them.
struct LostOutput: Error {}

/// The user ended the input instead of answering.
package struct Cancelled: Error {
  package init() {}
}

/// The user pressed the interrupt key instead of answering.
package struct Interrupted: Error {
  package init() {}
}
