/// Where a question and the line behind it stand on a terminal.
///
/// The last column stays empty: what a terminal does there differs, and a wide character that does
/// not fit begins the next row.
package struct LineLayout: Sendable {
  package private(set) var rows = [""]
  package private(set) var cursorRow = 0
  package private(set) var cursorColumn = 0
  private let room: Int
  private var used = 0

  package init(question: String, line: EditedLine, columns: Int) {
    room = max(2, columns - 1)
    for character in question { place(character) }
    for character in line.before { place(character) }
    markCursor(before: line.after.first)
    for character in line.after { place(character) }
  }

  private mutating func place(_ character: Character) {
    let width = DisplayWidth.of(String(character))
    if used + width > room {
      rows.append("")
      used = 0
    }
    rows[rows.count - 1].append(character)
    used += width
  }

  /// The cursor stands on the character behind it, which may begin the next row.
  private mutating func markCursor(before next: Character?) {
    let wraps = next.map { used + DisplayWidth.of(String($0)) > room } ?? false
    cursorRow = wraps ? rows.count : rows.count - 1
    cursorColumn = wraps ? 0 : used
  }

  /// The row of the cursor after the terminal has wrapped these rows for another width.
  func cursorRow(wrappedTo columns: Int) -> Int {
    let above = rows.prefix(cursorRow).map {
      max(1, (DisplayWidth.of($0) + columns - 1) / max(1, columns))
    }
    return above.reduce(0, +) + cursorColumn / max(1, columns)
  }
}
