/// Reads tokens from the front, one shape after another.
struct TokenCursor {
  private var rest: ArraySlice<DateToken>

  init(_ tokens: some Sequence<DateToken>) { rest = Array(tokens)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  var next: DateToken? { rest.first }

  /// Takes the tokens if they come next.
  mutating func take(_ tokens: DateToken...) -> Bool {
    guard rest.starts(with: tokens) else { return false }
    rest = rest.dropFirst(tokens.count)
    return true
  }

  mutating func takeNumber() -> Int? { takeWritten()?.value }

  /// Takes a number and how many digits it was written with.
  mutating func takeWritten() -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = rest.first else { return nil }
    rest.removeFirst()
    return (value, digits)
  }

  /// Takes the next token if it means something of one kind.
  mutating func take<Value>(_ meaning: (DateToken) -> Value?) -> Value? {
    guard let first = rest.first, let value = meaning(first) else { return nil }
    rest.removeFirst()
    return value
  }
}
