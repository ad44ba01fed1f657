/// Draws a line and what becomes of it, moving the real cursor.
struct LineScreen {
  private let terminal: Terminal
  private let question: String
  /// What stands on the terminal, and the row of it that was drawn first.
  private var drawn: LineLayout?
  private var firstRow = 0
  private var columns = 0

  init(terminal: Terminal, question: String) {
    self.terminal = terminal
    self.question = question
  }

  /// Draws the line in the place of what was drawn before.
  mutating func draw(_ line: EditedLine) {
    let size = terminal.size()
    let layout = LineLayout(question: question, line: line, columns: size.columns)
    let first = max(0, layout.cursorRow - max(1, size.rows) + 1)
    let last = min(layout.rows.count, first + max(1, size.rows))
    var text = backToTop(columns: size.columns)
    text += layout.rows[first..<last].joined(separator: "\r\n")
    text += up(last - 1 - layout.cursorRow) + "\r" + right(layout.cursorColumn)
    terminal.write(text)
    (drawn, firstRow, columns) = (layout, first, size.columns)
  }

  /// Clears the screen before the line is drawn anew at its top.
  mutating func clear() {
    terminal.write("\u{1B}[H\u{1B}[2J")
    drawn = nil
  }

  /// Leaves the line as it stands and goes to the row below.
  mutating func leave(_ line: EditedLine) {
    var line = line
    line.moveToEnd()
    draw(line)
    terminal.write("\r\n")
    drawn = nil
  }

  /// Goes to where the first row begins, and clears from there on.
  private func backToTop(columns now: Int) -> String {
    guard let drawn else { return "\r\u{1B}[J" }
    let row = now == columns ? drawn.cursorRow : drawn.cursorRow(wrappedTo: now)
    return up(row - firstRow) + "\r\u{1B}[J"
  }

  private func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  private func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
}
