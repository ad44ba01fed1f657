/// Words, or characters, of one cost: minus the natural logarithm of their share of all text.
struct CostRow: Sendable {
  let cost: UInt8
  /// What stands between spaces and line breaks; a table says how to read it.
  let text: String

  /// The pieces as scalars, folded as all text is.
  var pieces: [[UInt32]] {
    text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars }
  }
}
