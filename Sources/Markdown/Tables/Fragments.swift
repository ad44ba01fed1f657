/// The parts of tables that cmark has to parse: one document of headings and paragraphs.
///
/// A cell becomes a heading, `# cell #`, the one block of CommonMark that holds a single line of
/// inlines and nothing else, whatever the cell starts or ends with. If a part may refer to a
/// link definition, the whole source follows, so that the definitions are those of the document;
/// what cmark makes of it is thrown away.
struct Fragments {
  typealias Index = Int

  private(set) var text: [UInt8] = []
  /// Where each fragment starts in `text`, and what line of the document it came from.
  private(set) var places: [(line: Int, sourceLine: Int)] = []
  /// How many lines of `text` there are.
  private(set) var lineCount = 0
  private var mayRefer = false

  var isEmpty: Bool { places.isEmpty }

  /// Whether a byte can start or end something inline, or is an escape.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// Appends a cell, its escaped pipes become pipes.
  mutating func appendCell(_ cell: ArraySlice<UInt8>, line: Int) -> Index {
    text += "# ".utf8
    for index in cell.indices {
      let isEscape =
        cell[index] == UInt8(ascii: "\\") && index + 1 < cell.endIndex
        && cell[index + 1] == UInt8(ascii: "|")
      if !isEscape { text.append(cell[index]) }
    }
    text += " #\n".utf8
    return note(cell, lines: 1, sourceLine: line)
  }

  /// Appends the lines of a paragraph.
  mutating func appendParagraph(_ numbers: Range<Int>, of lines: BlockLines) -> Index {
    let start = text.count
    for number in numbers {
      text += lines.source.bytes[lines.content(number)]
      text.append(UInt8(ascii: "\n"))
    }
    text.append(UInt8(ascii: "\n"))
    return note(text[start...], lines: numbers.count + 1, sourceLine: numbers.lowerBound)
  }

  /// The document to parse.
  func document(referringTo source: SourceText) -> [UInt8] {
    mayRefer ? text + [UInt8(ascii: "\n")] + source.bytes : text
  }

  /// The fragment a line of `text` belongs to, which is the given one or one after it.
  func index(ofLine line: Int, from index: Index) -> Index {
    var index = index
    while index + 1 < places.count, places[index + 1].line <= line { index += 1 }
    return index
  }

  private mutating func note(
    _ part: ArraySlice<UInt8>, lines: Int, sourceLine: Int
  ) -> Index {
    places.append((lineCount + 1, sourceLine))
    lineCount += lines
    mayRefer = mayRefer || part.contains(UInt8(ascii: "["))
    return places.count - 1
  }
}
