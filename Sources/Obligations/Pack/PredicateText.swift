import Domain

/// Reads for whom a rule holds: `minor and (identity-unknown or exploitation sold-by-kin)`.
enum PredicateText {
  static func predicate(_ text: PackText) throws(PackFault) -> Predicate {
    try predicate(try Expression(text))
  }

  private static func predicate(_ expression: Expression) throws(PackFault) -> Predicate {
    switch expression {
    case .not(let inner): return .not(try predicate(inner))
    case .and(let one, let other): return .and(try predicate(one), try predicate(other))
    case .or(let one, let other): return .or(try predicate(one), try predicate(other))
    case .atom(let words): return try predicate(words)
    }
  }

  /// Reads the words of one condition.
  static func predicate(_ words: [PackText]) throws(PackFault) -> Predicate {
    guard let known = try words.count == 1 ? simple(words[0]) : compound(words) else {
      throw PackFault(.unknownPredicate(words.map(\.text).joined(separator: " ")), at: words[0])
    }
    return known
  }

  private static func simple(_ word: PackText) -> Predicate? {
    switch word.text {
    case "all": .all
    case "minor": .aged(from: 0, through: 17)
    case "adult": .aged(from: 18, through: nil)
    case "identity-known": .identityKnown
    case "identity-unknown": .identityUnknown
    case "disabled": .disabled
    default: nil
    }
  }

  /// Reads a word and its value, or `surely` and a condition.
  private static func compound(_ words: [PackText]) throws(PackFault) -> Predicate? {
    if words[0].text == "surely" { return .surely(try predicate(Array(words.dropFirst()))) }
    guard words.count == 2 else { return nil }
    let value = words[1].text
    switch words[0].text {
    case "age": return ages(value)
    case "under": return Int(value).flatMap { $0 > 0 ? .aged(from: 0, through: $0 - 1) : nil }
    case "disability": return Disability(rawValue: value).map(Predicate.disability)
    case "exploitation": return Exploitation(rawValue: value).map(Predicate.exploitation)
    case "placement": return .placed(try PatternText.placements(value[...], of: words[1]))
    default: return nil
    }
  }

  /// `16+`, or `6-15` with both ends.
  private static func ages(_ text: String) -> Predicate? {
    if text.hasSuffix("+") {
      return Int(text.dropLast()).flatMap { $0 >= 0 ? .aged(from: $0, through: nil) : nil }
    }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      return nil
    }
    return .aged(from: first, through: last)
  }
}
