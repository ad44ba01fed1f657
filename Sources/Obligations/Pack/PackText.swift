import Yams

/// A text of a pack with its place.
struct PackText {
  let text: String
  let line: Int
  let column: Int

  init(_ text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }

  init(_ scalar: Node.Scalar) {
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let mark = scalar.mark
    self.init(
      scalar.string, line: mark?.line ?? 1, column: (mark?.column ?? 1) + (isQuoted ? 1 : 0))
  }

  /// The words between spaces, with parentheses as words of their own.
  var words: [PackText] {
    var words: [PackText] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var offset = 0
    func close(at end: String.Index, length: Int) {
      guard start < end else { return }
      words.append(
        PackText(String(text[start..<end]), line: line, column: column + offset - length))
    }
    var length = 0
    for index in bytes.indices {
      let byte = bytes[index]
      let isParenthesis = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      if isParenthesis || byte == UInt8(ascii: " ") {
        close(at: index, length: length)
        start = bytes.index(after: index)
        length = 0
        if isParenthesis {
          words.append(PackText(String(text[index..<start]), line: line, column: column + offset))
        }
      } else {
        length += 1
      }
      offset += 1
    }
    close(at: bytes.endIndex, length: length)
    return words
  }
}
