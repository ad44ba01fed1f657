/// Reads limits as a pack writes them: `immediate`, `30 day`, `3 months`.
enum LimitText {
  /// More than any limit in law, and few enough to count through.
  static let largest = 10_000

  static func limit(_ text: PackText) throws(PackFault) -> Limit {
    try limit(text.words, whole: text)
  }

  static func limit(_ words: [PackText], whole: PackText) throws(PackFault) -> Limit {
    guard let first = words.first, words.count <= 2 else {
      throw PackFault(.limitNotANumber(whole.text), at: whole)
    }
    if words.count == 1, first.text == LimitUnit.immediate.rawValue {
      return Limit(value: 0, unit: .immediate)
    }
    guard let value = Int(first.text) else {
      throw PackFault(.limitNotANumber(first.text), at: first)
    }
    guard value >= 0 else { throw PackFault(.negativeLimit(first.text), at: first) }
    guard value <= largest else { throw PackFault(.limitTooLarge(first.text), at: first) }
    guard words.count == 2 else { throw PackFault(.limitWithoutUnit(first.text), at: first) }
    return Limit(value: value, unit: try unit(words[1]))
  }

  private static func unit(_ word: PackText) throws(PackFault) -> LimitUnit {
    let singular = word.text.hasSuffix("s") ? String(word.text.dropLast()) : word.text
    guard let unit = LimitUnit(rawValue: singular), unit != .immediate else {
      throw PackFault(.unknownUnit(word.text), at: word)
    }
    return unit
  }

  /// Whole months that rise, as `3 6 12`.
  static func months(_ text: PackText) throws(PackFault) -> [Int] {
    var months: [Int] = []
    for word in text.words {
      guard let month = Int(word.text), month > months.last ?? 0, month <= largest else {
        throw PackFault(.badSchedule(word.text), at: word)
      }
      months.append(month)
    }
    guard !months.isEmpty else { throw PackFault(.badSchedule(text.text), at: text) }
    return months
  }

  /// Reads `24 hour if protection-order[urgent=yes]`.
  static func exception(_ text: PackText) throws(PackFault) -> LimitException {
    let words = text.words
    guard words.count == 4, words[2].text == "if" else { throw PackFault(.malformed, at: text) }
    return LimitException(
      limit: try limit(Array(words.prefix(2)), whole: text),
      pattern: try PatternText.pattern(words[3]))
  }

  /// Reads days of every year, as `03-01 09-01`.
  static func yearDays(_ text: PackText) throws(PackFault) -> [YearDay] {
    var days: [YearDay] = []
    for word in text.words {
      let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let month = Int(parts[0]), let date = Int(parts[1]),
        let day = YearDay(month: month, day: date)
      else { throw PackFault(.badYearDay(word.text), at: word) }
      days.append(day)
    }
    return days
  }
}
