/// Finds times of day exact to the minute that stand without a date: 凌晨3点半, 8点20分, 于15:20.
///
/// They are doubtful: most are of meetings. A day before them takes them in (see `DateFinder`).
struct ClockFinder: Finder {
  let rule = "time-of-day"
  let kind = FindingKind.date
  let reason = Reason(zh: "精确到分的时刻", en: "a time of day exact to the minute")
  var doubt: Reason { reason }

  static let marks = "点时"
  private static let hours = 0...24
  private static let minutes = 0...59
  private static let parts = ScalarSet("半刻")
  private static let minute: UInt32 = 0x5206  // 分
  private static let quarters = ScalarSet("一三13")
  private static let quarter: UInt32 = 0x523B  // 刻
  private static let colon: UInt32 = 0x3A
  private static let leads = ScalarSet("于在到至约从")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    passage.landmarks.forEach([.clock, .colon]) { index in
      let isColon = passage.scalar(index) == Self.colon
      let range = isColon ? Self.digital(index, passage) : Self.spoken(index, passage)
      if let range { matches.append(Match(range: range, certain: false)) }
    }
    return matches
  }

  /// 凌晨3点半, 八点二十分.
  private static func spoken(_ mark: Int, _ passage: Passage) -> Range<Int>? {
    guard let hour = NumeralReader.number(endingAt: mark, in: passage, limit: 3),
      hours.contains(hour.value)
    else { return nil }
    let start = TimeReader.partStart(endingAt: hour.range.lowerBound, in: passage)
    if let end = minuteEnd(after: mark + 1, isSure: start != nil, passage) {
      return (start ?? hour.range.lowerBound)..<end
    }
    guard let start, !regular.contains(passage.scalar(start - 1)),
      !bounds.contains(passage.scalar(mark + 1))
    else { return nil }
    return start..<mark + 1
  }

  private static func minuteEnd(after start: Int, isSure: Bool, _ passage: Passage) -> Int? {
    if parts.contains(passage.scalar(start)) { return start + 1 }
    if quarters.contains(passage.scalar(start)), passage.scalar(start + 1) == quarter {
      return start + 2
    }
    guard let minute = NumeralReader.number(startingAt: start, in: passage, limit: 3),
      minutes.contains(minute.value), minute.range.lowerBound == start
    else { return nil }
    if passage.scalar(minute.range.upperBound) == Self.minute { return minute.range.upperBound + 1 }
    return isSure ? minute.range.upperBound : nil
  }

  /// 15:20 after a word that a time follows.
  private static func digital(_ colon: Int, _ passage: Passage) -> Range<Int>? {
    var start = colon
    while colon - start < 3, CharacterClass.isDigit(passage.scalar(start - 1)) { start -= 1 }
    let end = colon + 3
    guard (1...2).contains(colon - start),
      (colon + 1..<end).allSatisfy({ CharacterClass.isDigit(passage.scalar($0)) }),
      !CharacterClass.isAlphanumeric(passage.scalar(end)), passage.scalar(end) != Self.colon,
      value(start..<colon, passage) < 24, value(colon + 1..<end, passage) < 60
    else { return nil }
    if let part = TimeReader.partStart(endingAt: start, in: passage) { return part..<end }
    let isSpan = spans.contains(passage.scalar(end)) && isTime(end + 1, passage)
    return leads.contains(passage.scalar(start - 1)) || isSpan ? start..<end : nil
  }

  /// What stands before an hour that comes again: 每天, 每周三, and after one that bounds others.
  private static let regular = ScalarSet("每天周日一二三四五六")
  private static let bounds = ScalarSet("前后以之起")

  private static let spans = ScalarSet("至到-~")

  /// Whether a time such as 15:00 starts at a place.
  private static func isTime(_ start: Int, _ passage: Passage) -> Bool {
    let colon = CharacterClass.isDigit(passage.scalar(start + 1)) ? start + 2 : start + 1
    return CharacterClass.isDigit(passage.scalar(start)) && passage.scalar(colon) == Self.colon
      && CharacterClass.isDigit(passage.scalar(colon + 1))
      && CharacterClass.isDigit(passage.scalar(colon + 2))
  }

  private static func value(_ range: Range<Int>, _ passage: Passage) -> UInt32 {
    range.reduce(0) { $0 * 10 + passage.scalar($1) - 0x30 }
  }
}
