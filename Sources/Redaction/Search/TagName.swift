/// The name of a tag, and whether what stands before the tag and after it is shown apart.
///
/// Source: HTML Living Standard, chapter "Rendering", for elements shown as blocks, cells or not at all;
/// SVG 2 for those that place a text of their own.
struct TagName {
  /// Whether it is a tag or a comment at all.
  let isMarkup: Bool
  /// Whether it parts texts.
  let partsText: Bool

  private static let longest = 8
  private static let blocks: WordTable = {
    let names = """
      address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt
      fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link
      main menu meta nav ol optgroup option p pre script search section select style summary table tbody
      td template textarea tfoot th thead title tr ul svg text g path rect line circle ellipse polygon
      polyline defs desc symbol use
      """.split(whereSeparator: \.isWhitespace)
    var table = WordTable(capacity: names.count)
    for name in names { table.insert(key(name.utf8.prefix(longest)), 1) }
    return table
  }()

  /// Reads the name that starts at a place, right after `<`.
  init(_ bytes: View<UInt8>, at start: Int) {
    var position = start
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") { position += 1 }
    guard position < bytes.count else {
      (isMarkup, partsText) = (false, true)
      return
    }
    let isNote = bytes[position] == UInt8(ascii: "!") || bytes[position] == UInt8(ascii: "?")
    let first = position
    while position < bytes.count, position - first <= Self.longest, Self.isName(bytes[position]) {
      position += 1
    }
    isMarkup = isNote || position > first
    let key = Self.key(bytes[first..<min(position, first + Self.longest)])
    partsText = position > first && Self.blocks.view.value(key) != 0
  }

  @inline(__always)
  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
