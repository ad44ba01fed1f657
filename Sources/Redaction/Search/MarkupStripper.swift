/// Reads an output as it is shown where markup stands within a text: 张<b>三</b>, **张**三, [张](page)三.
///
/// Tags and comments are left out, and so are the signs of emphasis, code and links. A tag that begins a
/// block or a cell of its own, such as `</td>`, parts what stands on its sides, as it does on the page;
/// every tag that is not known to do so is taken to stand within a text. Parts without anything left out
/// are dropped: they were searched as they are.
struct MarkupStripper: ~Copyable {
  private static let less = UInt8(ascii: "<")
  private static let tagLimit = 1_024
  private static let linkLimit = 2_048
  private static let signs = ByteSet("*`~[]\\")
  private let source: DecodedBytes
  private var bytes = Room<UInt8>()
  private var origins = Room<Int32>()
  private var ends = Room<Int32>()
  private var partStart = 0
  /// Whether markup was left out after a text of this part, and text has not followed yet.
  private var isPending = false
  /// Whether markup was left out within the text of this part.
  private var isSplit = false

  /// Lends the parts that markup splits, barriers between them, unless there are none.
  static func read(_ source: DecodedBytes, _ body: (DecodedBytes) -> Void) {
    var stripper = MarkupStripper(source)
    stripper.run()
    guard stripper.bytes.count > 0 else { return }
    body(
      source.reduced(
        to: stripper.bytes.view, stripper.origins.view, ends: stripper.ends.view))
  }

  private init(_ source: DecodedBytes) { self.source = source }

  private mutating func run() {
    let all = source.bytes
    var position = 0
    while position < all.count {
      let byte = all[position]
      if byte == Self.less {
        position = readTag(at: position)
      } else if Self.signs.contains(byte) {
        position = readSign(at: position)
      } else {
        append(byte, at: position)
        position += 1
      }
    }
    endPart(at: all.count)
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, at position: Int) {
    if isPending, Self.isText(byte) {
      isSplit = true
      isPending = false
    }
    bytes.append(byte)
    origins.append(source.origin(of: position))
    ends.append(source.end(of: position))
  }

  /// Leaves markup out; what it parts counts only where text stands before it.
  private mutating func leaveOut() {
    if bytes.count > partStart { isPending = true }
  }

  /// Ends a part, with a barrier after what is kept of it.
  private mutating func endPart(at position: Int) {
    if !isSplit {
      bytes.removeAll(after: partStart)
      origins.removeAll(after: partStart)
      ends.removeAll(after: partStart)
    } else {
      bytes.append(Self.less)
      origins.append(source.origin(of: position))
      ends.append(source.origin(of: position))
    }
    partStart = bytes.count
    isPending = false
    isSplit = false
  }

  /// Reads a tag or a comment, and gives where it ends; a lone `<` parts what stands on its sides.
  private mutating func readTag(at start: Int) -> Int {
    let all = source.bytes
    let name = TagName(all, at: start + 1)
    guard name.isMarkup, let end = tagEnd(from: start + 1) else {
      endPart(at: start)
      return start + 1
    }
    if name.partsText { endPart(at: start) } else { leaveOut() }
    return end
  }

  /// Where the tag or comment ends whose name starts at a place; a `>` in quotes ends none.
  private func tagEnd(from start: Int) -> Int? {
    let all = source.bytes
    let limit = min(all.count, start + Self.tagLimit)
    let isComment =
      start + 2 < limit && all[start] == UInt8(ascii: "!") && all[start + 1] == UInt8(ascii: "-")
    var quote: UInt8 = 0
    var position = start
    while position < limit {
      let byte = all[position]
      position += 1
      if isComment {
        if byte == UInt8(ascii: ">"), all[position - 2] == UInt8(ascii: "-") { return position }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return position
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == Self.less {
        return nil
      }
    }
    return nil
  }

  /// Leaves out a sign of Markdown, with the address of a link.
  private mutating func readSign(at start: Int) -> Int {
    let all = source.bytes
    leaveOut()
    guard all[start] == UInt8(ascii: "]"), start + 1 < all.count,
      all[start + 1] == UInt8(ascii: "(")
    else { return start + 1 }
    var end = start + 2
    let limit = min(all.count, start + Self.linkLimit)
    while end < limit, all[end] != UInt8(ascii: ")"), all[end] != Self.less { end += 1 }
    return end < limit && all[end] == UInt8(ascii: ")") ? end + 1 : start + 1
  }

  /// Whether a byte belongs to a character that a value can hold between markup.
  @inline(__always)
  private static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
