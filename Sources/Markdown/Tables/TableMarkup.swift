/// The markup of a table, with gaps for the cells that only cmark can render.
///
/// Most cells are words or numbers; they are escaped and written as they are, which is what
/// cmark would do. A cell with a character that can mean something inline goes to the fragments.
struct TableMarkup {
  private(set) var bytes: [UInt8] = []
  /// Whether cmark has to parse some of it.
  var needsFragments: Bool { lead != nil || !gaps.isEmpty }
  /// Where the inlines of a fragment have to come into `bytes`.
  private(set) var gaps: [(offset: Int, fragment: Fragments.Index)] = []
  /// The paragraph before the table, if the table starts in the middle of one.
  private(set) var lead: Fragments.Index?
  /// How many cells had to be made up, because rows were shorter than the header.
  private(set) var paddedCells = 0

  /// How many cells the tables of a document may leave out together. Without a limit a source of
  /// 50 KB, a header of ten thousand columns over as many short rows, would grow to gigabytes.
  static let paddingLimit = 100_000

  /// Writes a table, appending what cmark has to parse to the fragments.
  ///
  /// Rows after the one that makes `paddedCells` exceed `padding` are not written.
  init(_ table: TableSource, padding: Int, fragments: inout Fragments) {
    let before = table.lines.numbers.lowerBound..<table.header
    if !before.isEmpty { lead = fragments.appendParagraph(before, of: table.lines) }
    bytes.reserveCapacity(64 * table.alignments.count * (table.rows.count + 1))
    bytes.append(markup: "<table>\n<thead>\n")
    appendRow(table.header, of: table, tag: "th", scope: " scope=\"col\"", &fragments)
    bytes.append(markup: "</thead>\n")
    if !table.rows.isEmpty {
      bytes.append(markup: "<tbody>\n")
      for row in table.rows where paddedCells <= padding {
        appendRow(row, of: table, tag: "td", scope: "", &fragments)
      }
      bytes.append(markup: "</tbody>\n")
    }
    bytes.append(markup: "</table>")
  }

  private mutating func appendRow(
    _ number: Int, of table: TableSource, tag: StaticString, scope: StaticString,
    _ fragments: inout Fragments
  ) {
    bytes.append(markup: "<tr>\n")
    var column = 0
    let row = table.lines.row(number)
    row.forEachCell { cell in
      appendOpening(tag, scope, table.alignments[column])
      appendCell(cell, row: row, line: number, &fragments)
      appendClosing(tag)
      column += 1
      return column < table.alignments.count
    }
    for alignment in table.alignments[column...] {
      appendOpening(tag, scope, alignment)
      appendClosing(tag)
      paddedCells += 1
    }
    bytes.append(markup: "</tr>\n")
  }

  private mutating func appendCell(
    _ cell: Range<Int>, row: PipeRow, line: Int, _ fragments: inout Fragments
  ) {
    let text = row.bytes[cell]
    if text.contains(where: Fragments.isSpecial) {
      gaps.append((bytes.count, fragments.appendCell(text, line: line)))
    } else {
      bytes.appendEscaped(text)
    }
  }

  private mutating func appendOpening(
    _ tag: StaticString, _ scope: StaticString, _ alignment: ColumnAlignment
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(markup: tag)
    bytes.append(markup: scope)
    bytes.append(markup: alignment.attribute)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func appendClosing(_ tag: StaticString) {
    bytes.append(markup: "</")
    bytes.append(markup: tag)
    bytes.append(markup: ">\n")
  }
}
