/// A table found among the lines of a paragraph.
///
/// cmark 0.30 knows no tables: it reads one as a paragraph, or, if `---` or `===` follows, as a
/// heading. What it takes for one block is taken for one block here, so a lazy continuation
/// line, or one indented by four spaces, continues a table as it continues a paragraph.
struct TableSource {
  let lines: BlockLines
  /// The number of the line of the header.
  let header: Int
  let alignments: [ColumnAlignment]
  /// The numbers of the lines after the delimiter row that are rows.
  let rows: Range<Int>
  /// Whether a line of dashes ended the table; it is a thematic break then.
  let isRuledOff: Bool

  /// Looks for the first delimiter row with as many cells as the line above it.
  ///
  /// Lines before the header are a paragraph of their own.
  init?(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind, in source: SourceText) {
    guard let lines = BlockLines(node, kind, in: source) else { return nil }
    var found: (line: Int, alignments: [ColumnAlignment])?
    // The underline of a heading is never a delimiter row.
    let candidates = lines.numbers.dropFirst().dropLast(kind == .heading ? 1 : 0)
    for number in candidates {
      guard let alignments = lines.row(number).alignments,
        lines.row(number - 1).cellCount == alignments.count
      else { continue }
      found = (number, alignments)
      break
    }
    guard let found else { return nil }
    self.lines = lines
    header = found.line - 1
    alignments = found.alignments
    isRuledOff = kind == .heading && lines.endsInDashes
    rows = found.line + 1..<lines.numbers.upperBound - (isRuledOff ? 1 : 0)
  }
}
