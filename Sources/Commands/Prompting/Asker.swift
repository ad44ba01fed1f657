import Domain

/// Asks a person at a terminal, a line at a time.
final class Asker {
  let language: Language
  private let terminal: Terminal
  private let keys: KeyReader
  /// Whether lines are read as the terminal gives them, without moving the cursor or redrawing.
  private let isPlain: Bool
  /// What was typed of an answer before it was broken off.
  private(set) var unfinished = ""

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
  ///   - initial: What the line holds at first; on a plain terminal, what an empty line stands for.
  ///   - takesLines: Whether the lines of a paste are lines of their own.
  ///   - completions: What the Tab key can complete a line to.
  /// - Returns: The line as it was typed.
  /// - Throws: `Cancelled` at the end of input, `Interrupted` at the interrupt key.
  func ask(
    _ question: String, initial: String = "", takesLines: Bool = false,
    completions: @escaping () throws -> [String] = { [] }
  ) throws -> String {
    unfinished = ""
    if isPlain {
      terminal.write(initial.isEmpty ? question : "\(question)[\(initial.printable)] ")
      let line = try PlainLine(terminal: terminal).read()
      return line.isEmpty ? initial : line
    }
    return try LineEditor(
      terminal: terminal, keys: keys, takesLines: takesLines, completions: completions
    ).read(question: question, initial: initial) { unfinished = $0 }
  }

  /// Notes the lines around the one that was broken off.
  func breakOff(after lines: [String], before others: [String]) {
    unfinished = (lines + [unfinished] + others).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Asks for a line of which nothing stays on the screen, below what is said about it.
  func askPrivately(_ question: Label, saying about: Label) throws -> String {
    let screen = PrivateScreen(terminal: terminal)
    return try screen.use {
      screen.draw(Wrapping.lines(about[language], room: columns), cursorBelow: true)
      return try ask(question[language])
    }
  }

  /// The columns a line may take.
  var columns: Int { max(20, terminal.size().columns) }

  func say(_ text: String) { terminal.write(text) }

  /// Says a sentence or more, broken between words.
  func say(_ label: Label) {
    let lines = Wrapping.lines(ofAll: label[language], room: columns)
    terminal.write(lines.joined(separator: "\n") + "\n")
  }
}
