/// Finds exact days: certain beside a word for birth, else doubtful, since most dates are of acts.
struct DateFinder: Finder {
  let rule = "exact-date"
  let kind = FindingKind.date
  let reason = Reason(zh: "出生日期", en: "a date of birth")
  let doubt = Reason(zh: "精确到日的日期", en: "a date exact to the day")

  private static let years = 1900...2099
  private static let year: UInt32 = 0x5E74
  private static let dayMarks = ScalarSet("日号")
  private static let cueDistance = 8

  func matches(in passage: Passage) -> [Match] {
    let ranges = written(in: passage) + signed(in: passage)
    let days = ranges.map { Match(range: $0, certain: isBirth($0, in: passage)) }
    return days + solid(in: passage)
  }

  private func isBirth(_ range: Range<Int>, in passage: Passage) -> Bool {
    if passage.cues.stands(.birth, before: range.lowerBound, within: Self.cueDistance) {
      return true
    }
    return passage.cues.stands(.birth, before: range.upperBound + 3, within: 1)
      || passage.scalar(range.upperBound) == 0x751F
  }

  /// Finds 2025年11月3日, 十一月三日 and the like.
  private func written(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    passage.landmarks.forEach(.month) { index in
      guard let month = NumeralReader.number(endingAt: index, in: passage, limit: 3),
        let day = NumeralReader.number(startingAt: index + 1, in: passage, limit: 3)
      else { return }
      let mark = day.range.upperBound + (passage.scalar(day.range.upperBound) == 0x20 ? 1 : 0)
      guard Self.dayMarks.contains(passage.scalar(mark)),
        CalendarDay.isReal(year: 2000, month: month.value, day: day.value)
      else { return }
      ranges.append(Self.start(of: month.range, in: passage)..<mark + 1)
    }
    return ranges
  }

  /// Where a date starts, its year included.
  private static func start(of month: Range<Int>, in passage: Passage) -> Int {
    var mark = month.lowerBound - 1
    if passage.scalar(mark) == SignTable.space { mark -= 1 }
    guard passage.scalar(mark) == year,
      let number = NumeralReader.number(endingAt: mark, in: passage, limit: 4)
    else { return month.lowerBound }
    return number.range.lowerBound
  }

  /// Finds 2025-11-03, 2025/11/3 and 2025.11.3.
  private func signed(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    passage.landmarks.forEach(.dateSign) { index in
      guard CharacterClass.isDigit(passage.scalar(index - 1)),
        let year = NumeralReader.number(endingAt: index, in: passage, limit: 5),
        Self.years.contains(year.value),
        let month = NumeralReader.number(startingAt: index + 1, in: passage, limit: 2),
        passage.scalar(month.range.upperBound) == passage.scalars[index],
        let day = NumeralReader.number(
          startingAt: month.range.upperBound + 1, in: passage, limit: 2),
        CalendarDay.isReal(year: year.value, month: month.value, day: day.value)
      else { return }
      ranges.append(year.range.lowerBound..<day.range.upperBound)
    }
    return ranges
  }

  /// Finds eight digits after a word for birth.
  private func solid(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    let numbers = passage.numbers
    numbers.forEachWindow(8...8) { window in
      guard passage.isCued(.birth, window, within: Self.cueDistance) else { return }
      let value = ResidentNumber.value(numbers.digits[window.digits])
      guard Self.years.contains(value / 10000),
        CalendarDay.isReal(year: value / 10000, month: value / 100 % 100, day: value % 100)
      else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: true))
    }
    return matches
  }
}
