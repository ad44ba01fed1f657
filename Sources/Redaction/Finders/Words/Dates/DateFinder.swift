/// Finds exact days, with the time of day after them.
///
/// A day beside a word for birth is certain. Others are doubtful, since most dates are of acts; where the
/// day of the rescue is known, they are certain too, for the time since then can stand in their place.
struct DateFinder: Finder {
  let rule = "exact-date"
  let kind = FindingKind.date
  let reason = Reason(zh: "精确到日的日期", en: "a date exact to the day")
  var doubt: Reason { reason }

  private static let cueDistance = 8
  private static let born: UInt32 = 0x751F  // 生

  func matches(in passage: Passage) -> [Match] {
    let reader = DateReader(passage: passage)
    let dates =
      reader.written() + reader.signed() + reader.english()
      + LunarDateReader(passage: passage).dates() + NumberDateReader(passage: passage).signed()
      + NumberDateReader(passage: passage).solid()
    return dates.map { match($0, in: passage) } + reader.solid(within: Self.cueDistance)
  }

  private func match(_ date: FoundDate, in passage: Passage) -> Match {
    if isBirth(date.range, in: passage) { return Match(range: date.range, certain: true) }
    let range = date.range.lowerBound..<TimeReader.end(from: date.range.upperBound, in: passage)
    guard passage.rescued != nil else { return Match(range: range, certain: false) }
    return Match(
      range: range, certain: true,
      mask: date.number.map { .sinceRescue(day: Int32(truncatingIfNeeded: $0)) })
  }

  private func isBirth(_ range: Range<Int>, in passage: Passage) -> Bool {
    if passage.cues.stands(.birth, before: range.lowerBound, within: Self.cueDistance) {
      return true
    }
    return passage.cues.stands(.birth, before: range.upperBound + 3, within: 1)
      || passage.scalar(range.upperBound) == Self.born
  }
}
