/// Rows of text aligned by display width, two spaces between columns; the last column is not padded.
struct Columns {
  private struct Cell {
    let text: String
    let width: Int
  }

  private var rows: [[Cell]] = []
  private var widths: [Int] = []

  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    let row = cells.map { Cell(text: $0, width: DisplayWidth.of($0)) }
    for (place, cell) in row.enumerated() {
      if place == widths.count { widths.append(0) }
      widths[place] = max(widths[place], cell.width)
    }
    rows.append(row)
  }

  /// Below this a last column is cut, for wrapped it would be a tower of words.
  private static let leastWrapped = 12

  /// The rows, each indented; the last column is wrapped within a terminal's width.
  func text(indent: Int = 0, width: Int = 80) -> String {
    let margin = String(repeating: " ", count: indent)
    return rows.map { margin + line($0, indent: indent, width: width) + "\n" }.joined()
  }

  private func line(_ cells: [Cell], indent: Int, width: Int) -> String {
    var line = ""
    var used = 0
    for (place, cell) in cells.enumerated() {
      let room = width - indent - used
      if place == cells.count - 1, cell.width > room, room >= Columns.leastWrapped {
        let hanging = "\n" + String(repeating: " ", count: indent + used)
        return line + Wrapping.lines(cell.text, room: room).joined(separator: hanging)
      }
      line += cell.text
      used += cell.width
      guard place < cells.count - 1 else { break }
      let space = widths[place] - cell.width + 2
      line += String(repeating: " ", count: space)
      used += space
    }
    return used > width - indent ? DisplayWidth.cut(line, to: width - indent) : line
  }
}
