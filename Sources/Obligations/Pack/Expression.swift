/// Words joined by `and`, `or`, `not` and parentheses, as conditions and triggers are written.
indirect enum Expression {
  /// One or more words that mean something together.
  case atom([PackText])
  case not(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)

  /// Reads a text; `and` binds closer than `or`.
  init(_ text: PackText) throws(PackFault) {
    var parser = ExpressionParser(words: text.words, whole: text)
    self = try parser.whole()
  }
}

/// Descends through the words of an expression.
private struct ExpressionParser {
  private let words: [PackText]
  private let text: PackText
  private var position = 0

  init(words: [PackText], whole text: PackText) {
    self.words = words
    self.text = text
  }

  mutating func whole() throws(PackFault) -> Expression {
    let expression = try alternatives()
    guard position == words.count else { throw PackFault(.malformed, at: words[position]) }
    return expression
  }

  private mutating func alternatives() throws(PackFault) -> Expression {
    var expression = try conjunction()
    while take("or") { expression = .or(expression, try conjunction()) }
    return expression
  }

  private mutating func conjunction() throws(PackFault) -> Expression {
    var expression = try unit()
    while take("and") { expression = .and(expression, try unit()) }
    return expression
  }

  private mutating func unit() throws(PackFault) -> Expression {
    if take("not") { return .not(try unit()) }
    if take("(") {
      let inner = try alternatives()
      guard take(")") else { throw fault }
      return inner
    }
    var atom: [PackText] = []
    while position < words.count, !ExpressionParser.isConnecting(words[position].text) {
      atom.append(words[position])
      position += 1
    }
    guard !atom.isEmpty else { throw fault }
    return .atom(atom)
  }

  private var fault: PackFault {
    PackFault(.malformed, at: position < words.count ? words[position] : text)
  }

  private mutating func take(_ word: String) -> Bool {
    guard position < words.count, words[position].text == word else { return false }
    position += 1
    return true
  }

  private static func isConnecting(_ word: String) -> Bool {
    switch word {
    case "and", "or", "not", "(", ")": true
    default: false
    }
  }
}
