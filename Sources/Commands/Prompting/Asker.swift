import Domain

/// Asks a person at a terminal, a line at a time.
final class Asker {
  let language: Language
  private let terminal: Terminal
  private let keys: KeyReader
  /// Whether lines are read as the terminal gives them, without moving the cursor or redrawing.
  private let isPlain: Bool

  init(terminal: Terminal, language: Language, isPlain: Bool) {
    self.terminal = terminal
    self.language = language
    self.isPlain = isPlain
    keys = KeyReader(readByte: terminal.readByte)
  }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - question: What stands before the answer, on the same line.
  ///   - initial: What the line holds at first; a plain terminal cannot offer it.
  ///   - takesLines: Whether the lines of a paste are lines of their own.
  ///   - completions: What the Tab key can complete a line to.
  /// - Returns: The line as it was typed.
  /// - Throws: `Cancelled` at the end of input, `Interrupted` at the interrupt key.
  func ask(
    _ question: String, initial: String = "", takesLines: Bool = false,
    completions: @escaping () throws -> [String] = { [] }
  ) throws -> String {
    if isPlain {
      terminal.write(question)
      return try PlainLine(terminal: terminal).read()
    }
    return try LineEditor(
      terminal: terminal, keys: keys, takesLines: takesLines, completions: completions
    ).read(question: question, initial: initial)
  }

  /// The columns a line may take.
  var columns: Int { max(20, terminal.size().columns) }

  func say(_ text: String) { terminal.write(text) }

  func say(_ label: Label) { terminal.write(label[language] + "\n") }
}
