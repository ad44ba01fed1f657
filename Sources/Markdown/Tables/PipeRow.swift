/// One line of a pipe table, as GitHub Flavored Markdown 0.29 section 4.10 reads it.
struct PipeRow {
  let bytes: [UInt8]
  /// The line without the markers of the blocks around it and without white space at its ends.
  let line: Range<Int>

  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")

  /// Calls with each cell, trimmed, until there is none or the call returns false.
  ///
  /// A pipe separates unless a backslash stands directly before it, in code spans as well. A
  /// first pipe before and a last pipe after the cells are decoration.
  func forEachCell(_ use: (Range<Int>) -> Bool) {
    var start = line.lowerBound
    if start < line.upperBound, bytes[start] == Self.pipe { start += 1 }
    var index = start
    while index < line.upperBound {
      if bytes[index] == Self.pipe, index == start || bytes[index - 1] != Self.backslash {
        guard use(bytes.trimmed(start..<index)) else { return }
        start = index + 1
      }
      index += 1
    }
    let last = bytes.trimmed(start..<line.upperBound)
    if !last.isEmpty { _ = use(last) }
  }

  /// The number of cells.
  var cellCount: Int {
    var count = 0
    forEachCell { _ in
      count += 1
      return true
    }
    return count
  }

  /// The alignments, if the line is a delimiter row such as `| :-- | --: |`, else nil.
  var alignments: [ColumnAlignment]? {
    guard mayBeDelimiter else { return nil }
    var alignments: [ColumnAlignment] = []
    var isDelimiter = true
    forEachCell { cell in
      guard let alignment = alignment(of: cell) else {
        isDelimiter = false
        return false
      }
      alignments.append(alignment)
      return true
    }
    return isDelimiter && !alignments.isEmpty ? alignments : nil
  }

  /// A quick look at the first byte, which almost every line of prose fails.
  private var mayBeDelimiter: Bool {
    guard !line.isEmpty else { return false }
    switch bytes[line.lowerBound] {
    case Self.pipe, UInt8(ascii: "-"), UInt8(ascii: ":"): return true
    default: return false
    }
  }

  private func alignment(of cell: Range<Int>) -> ColumnAlignment? {
    var dashes = cell
    let colon = UInt8(ascii: ":")
    let isLeft = !dashes.isEmpty && bytes[dashes.lowerBound] == colon
    if isLeft { dashes = dashes.dropFirst() }
    let isRight = !dashes.isEmpty && bytes[dashes.upperBound - 1] == colon
    if isRight { dashes = dashes.dropLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
    return isRight ? (isLeft ? .middle : .number) : .start
  }
}

extension [UInt8] {
  /// Narrows a range to what is not space or tab at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
