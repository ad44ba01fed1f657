/// Questions below what is known already, on a screen of which nothing stays.
///
/// Nothing on it may scroll: every question begins on a drawn screen, and its line has the rows below
/// for itself.
struct PrivateDialogue {
  /// The rows that are kept for a question and what is typed.
  private static let room = 6

  private let terminal: Terminal
  private let screen: PrivateScreen
  private let keys: KeyReader
  private let isPlain: Bool

  init(terminal: Terminal, isPlain: Bool) {
    self.terminal = terminal
    self.isPlain = isPlain
    screen = PrivateScreen(terminal: terminal)
    keys = KeyReader(readByte: terminal.readByte)
  }

  func use<Result>(_ body: () throws -> Result) rethrows -> Result { try screen.use(body) }

  /// The columns that rows may take.
  var columns: Int { max(20, terminal.size().columns - 1) }

  /// The rows there are above a question.
  var rows: Int { max(1, terminal.size().rows - Self.room) }

  /// Draws rows and asks below them; what does not fit above a question is left out from the top.
  func ask(_ question: String, below rows: [String]) throws -> String {
    let shown = Array(rows.suffix(self.rows))
    screen.draw(shown)
    terminal.write("\u{1B}[\(shown.count + 1);1H")
    if isPlain {
      terminal.write(question)
      return try PlainLine(terminal: terminal).read()
    }
    return try LineEditor(terminal: below(shown.count), keys: keys, keepsScreen: true)
      .read(question: question)
  }

  /// The terminal as far as it is free below so many rows, and one for the end of the line.
  private func below(_ used: Int) -> Terminal {
    let whole = terminal
    return Terminal(
      write: whole.write, readByte: whole.readByte, readByteWithin: whole.readByteWithin,
      dropTyped: whole.dropTyped,
      size: {
        let size = whole.size()
        return (size.columns, max(1, size.rows - used - 1))
      }, takeKeys: whole.takeKeys)
  }
}
