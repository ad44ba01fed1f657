/// The lines of a paragraph in the source, without the markers of the blocks around it.
struct BlockLines {
  let source: SourceText
  private(set) var numbers: Range<Int>
  private let firstColumn: Int
  private let quoteDepth: Int

  /// Reads where a block stands; nil if it has one line only.
  init?(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind, in source: SourceText) {
    let (start, end) = (node.startLine, node.endLine)
    guard start > 0, start < end else { return nil }
    self.source = source
    firstColumn = node.startColumn
    var depth = 0
    var ancestor = node.parent
    while let block = ancestor {
      if block.isBlockQuote { depth += 1 }
      ancestor = block.parent
    }
    quoteDepth = depth
    numbers = start..<end + 1
    guard kind == .heading else { return }
    // cmark may count the line after the underline as the last one of the heading.
    let underline = numbers.dropFirst().first { isUnderline($0) }
    guard let underline else { return nil }
    numbers = start..<underline + 1
  }

  /// A line to be read as a row of a table.
  func row(_ number: Int) -> PipeRow {
    PipeRow(bytes: source.bytes, line: source.bytes.trimmed(content(number)))
  }

  /// A line with the white space at its start, which may be what keeps it a continuation line.
  func content(_ number: Int) -> Range<Int> {
    let line = source.line(number)
    if number == numbers.lowerBound {
      return min(line.lowerBound + firstColumn - 1, line.upperBound)..<line.upperBound
    }
    var start = line.lowerBound
    for _ in 0..<quoteDepth {
      let marker = source.bytes.trimmed(start..<line.upperBound)
      // A lazy continuation line has fewer markers than the block is deep.
      guard let first = marker.first, source.bytes[first] == UInt8(ascii: ">") else { break }
      start = first + 1
    }
    return start..<line.upperBound
  }

  /// Whether the last line is nothing but dashes.
  var endsInDashes: Bool {
    consists(numbers.upperBound - 1, of: UInt8(ascii: "-"))
  }

  private func isUnderline(_ number: Int) -> Bool {
    consists(number, of: UInt8(ascii: "-")) || consists(number, of: UInt8(ascii: "="))
  }

  private func consists(_ number: Int, of byte: UInt8) -> Bool {
    let line = row(number).line
    return !line.isEmpty && line.allSatisfy { source.bytes[$0] == byte }
  }
}
