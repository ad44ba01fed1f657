import Domain

/// Asks a person at a terminal, a line at a time.
struct Asker {
  let terminal: Terminal
  let language: Language
  /// Whether lines are read as the terminal gives them, without moving the cursor or redrawing.
  let isPlain: Bool

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - question: What stands before the answer, on the same line.
  ///   - initial: What the line holds at first; a plain terminal cannot offer it.
  ///   - completions: What the Tab key can complete a line to.
  /// - Returns: The line as it was typed.
  /// - Throws: `Cancelled` at the end of input, `Interrupted` at the interrupt key.
  func ask(_ question: String, initial: String = "", completions: [String] = []) throws -> String {
    terminal.write(question)
    return try PlainLine(terminal: terminal).read()
  }

  func say(_ text: String) { terminal.write(text) }

  func say(_ label: Label) { terminal.write(label[language] + "\n") }
}
