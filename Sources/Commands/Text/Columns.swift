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

  /// The rows, each indented and cut to the width of a terminal.
  func text(indent: Int = 0, width: Int = 80) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for cells in rows {
      var line = ""
      var used = 0
      for (place, cell) in cells.enumerated() {
        line += cell.text
        used += cell.width
        guard place < cells.count - 1 else { break }
        let space = widths[place] - cell.width + 2
        line += String(repeating: " ", count: space)
        used += space
      }
      text += margin
      text += used > width - indent ? DisplayWidth.cut(line, to: width - indent) : line
      text += "\n"
    }
    return text
  }
}
