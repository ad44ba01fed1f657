/// Rows of text aligned by display width, two spaces between columns; the last column is not padded.
struct Columns {
  private var rows: [[String]] = []

  mutating func add(_ cells: String...) { rows.append(cells) }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  /// The rows, each indented and cut to the width of a terminal.
  func text(indent: Int = 0, width: Int = 80) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    let margin = String(repeating: " ", count: indent)
    return rows.map { cells in
      let padded = cells.enumerated().map { index, cell in
        index == cells.count - 1 ? cell : DisplayWidth.pad(cell, to: widths[index])
      }
      return margin + DisplayWidth.cut(padded.joined(separator: "  "), to: width - indent) + "\n"
    }.joined()
  }
}
