/// The bytes of a document as cmark gets them, and its lines.
struct SourceText {
  /// UTF-8 with the marks of `EmphasisMarks`; no control characters otherwise.
  let bytes: [UInt8]
  /// The number of the first line, for diagnostics.
  let firstLine: Int
  private let ends: [Range<Int>]

  /// Screens a text.
  ///
  /// - Parameters:
  ///   - text: The Markdown, without front matter.
  ///   - firstLine: The number its first line has in the file it comes from.
  /// - Throws: `MarkdownError.problems` with every control character of the text.
  init(_ text: String, firstLine: Int) throws(MarkdownError) {
    var source = Array(text.utf8)
    // cmark skips a byte order mark itself but counts it as three columns.
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { source.removeFirst(3) }
    if source.contains(where: Self.isForbidden) {
      throw .problems(Self.forbidden(in: source, firstLine: firstLine))
    }
    bytes = EmphasisMarks.marking(source)
    self.firstLine = firstLine
    ends = Self.lines(of: bytes)
  }

  /// The bytes of a line counted from 1, without its end; empty beyond the last line.
  func line(_ number: Int) -> Range<Int> {
    guard number > 0, number <= ends.count else { return bytes.count..<bytes.count }
    return ends[number - 1]
  }

  /// Makes a diagnostic for a place as cmark counts it.
  func diagnostic(_ problem: Diagnostic.Problem, line: Int, column: Int) -> Diagnostic {
    Diagnostic(line: line + firstLine - 1, column: column, problem: problem)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  private static func forbidden(in source: [UInt8], firstLine: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (number, line) in lines(of: source).enumerated() {
      for index in line where isForbidden(source[index]) {
        found.append(
          Diagnostic(
            line: firstLine + number, column: index - line.lowerBound + 1,
            problem: .controlCharacter(source[index])))
      }
    }
    return found
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(start..<index - 1)
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
