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
    bytes.reserveCapacity(48 * table.alignments.count * (table.rows.count + 1))
    bytes += "<table>\n<thead>\n".utf8
    appendRow(
      table.lines.row(table.header), line: table.header, tags: table.alignments.map(\.headerTag),
      closing: Self.headerEnd, &fragments)
    bytes += "</thead>\n".utf8
    if !table.rows.isEmpty { appendBody(table, padding: padding, &fragments) }
    bytes += "</table>".utf8
  }

  private static let headerEnd = Array("</th>\n".utf8)
  private static let dataEnd = Array("</td>\n".utf8)

  private mutating func appendBody(
    _ table: TableSource, padding: Int, _ fragments: inout Fragments
  ) {
    let tags = table.alignments.map(\.dataTag)
    bytes += "<tbody>\n".utf8
    for row in table.rows where paddedCells <= padding {
      appendRow(
        table.lines.row(row), line: row, tags: tags, closing: Self.dataEnd, &fragments)
    }
    bytes += "</tbody>\n".utf8
  }

  private mutating func appendRow(
    _ row: PipeRow, line: Int, tags: [[UInt8]], closing: [UInt8], _ fragments: inout Fragments
  ) {
    bytes += "<tr>\n".utf8
    var column = 0
    row.forEachCell { cell in
      bytes += tags[column]
      appendCell(cell, row: row, line: line, &fragments)
      bytes += closing
      column += 1
      return column < tags.count
    }
    for tag in tags[column...] {
      bytes += tag
      bytes += closing
      paddedCells += 1
    }
    bytes += "</tr>\n".utf8
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
}
