/// Reads the exact days of a text, form by form.
struct DateReader {
  let passage: Passage

  private static let years = 1900...2099
  private static let year: UInt32 = 0x5E74  // 年

  /// 2025年11月3日, 十一月三日 and the like, with the days that go on from it; 三月十四 without 日 where
  /// somebody came or was born.
  func written() -> [FoundDate] {
    var dates: [FoundDate] = []
    passage.landmarks.forEach(.month) { index in
      guard let month = NumeralReader.number(endingAt: index, in: passage, limit: 3),
        let day = NumeralReader.number(startingAt: index + 1, in: passage, limit: 3),
        CalendarDay.isReal(year: 2000, month: month.value, day: day.value)
      else { return }
      let year = year(before: month.range.lowerBound)
      let start = year?.range.lowerBound ?? month.range.lowerBound
      let days = DayList(after: day.range.upperBound, in: passage)
      guard let end = days.end ?? unmarkedEnd(start, day.range) else { return }
      dates.append(
        FoundDate(
          range: start..<end,
          number: year.flatMap { Self.number($0.value, month.value, day.value) }))
    }
    return dates
  }

  /// Where a day in Chinese numerals ends that nothing says to be one but what stands around it.
  private func unmarkedEnd(_ start: Int, _ day: Range<Int>) -> Int? {
    guard !CharacterClass.isAlphanumeric(passage.scalar(day.upperBound)) else { return nil }
    if passage.cues.stands(.birth, before: start, within: Self.birthDistance) {
      return day.upperBound
    }
    // 3月14 may count cases.
    guard !CharacterClass.isDigit(passage.scalar(day.lowerBound)) else { return nil }
    return DateContext.goesOn(day.upperBound, in: passage) ? day.upperBound : nil
  }

  private static let birthDistance = 4

  /// The year that stands before a month.
  private func year(before month: Int) -> (value: Int, range: Range<Int>)? {
    var mark = month - 1
    if passage.scalar(mark) == SignTable.space { mark -= 1 }
    guard passage.scalar(mark) == Self.year else { return nil }
    return NumeralReader.number(endingAt: mark, in: passage, limit: 4)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    guard years.contains(year), CalendarDay.isReal(year: year, month: month, day: day) else {
      return nil
    }
    return CalendarDay.number(year: year, month: month, day: day)
  }

  /// 2025-11-03, 2025/11/3 and 2025.11.3.
  func signed() -> [FoundDate] {
    var dates: [FoundDate] = []
    passage.landmarks.forEach(.dateSign) { index in
      let isApart = passage.scalar(index - 1) == SignTable.space
      guard CharacterClass.isDigit(passage.scalar(isApart ? index - 2 : index - 1)),
        let year = NumeralReader.number(endingAt: index, in: passage, limit: 5),
        Self.years.contains(year.value),
        let month = NumeralReader.number(startingAt: index + 1, in: passage, limit: 2),
        let second = sign(passage.scalars[index], from: month.range.upperBound),
        let day = NumeralReader.number(startingAt: second + 1, in: passage, limit: 2),
        let number = Self.number(year.value, month.value, day.value)
      else { return }
      dates.append(
        FoundDate(range: year.range.lowerBound..<day.range.upperBound, number: number))
    }
    return dates
  }

  /// Where a sign stands, a space before it left out.
  private func sign(_ sign: UInt32, from place: Int) -> Int? {
    let place = passage.scalar(place) == SignTable.space ? place + 1 : place
    return passage.scalar(place) == sign ? place : nil
  }

  /// 3 November 2025 and Nov. 3, 2025; the year may be missing after a word that only names a month.
  func english() -> [FoundDate] {
    passage.landmarks.words.compactMap { word -> FoundDate? in
      guard let month = EnglishMonth(word.range, in: passage) else { return nil }
      var end = word.range.upperBound
      if passage.scalar(end) == SignTable.dot { end += 1 }
      let before = NumeralReader.number(endingAt: word.range.lowerBound, in: passage, limit: 2)
      let after = NumeralReader.number(startingAt: end, in: passage, limit: 2)
      guard let day = before ?? after,
        CalendarDay.isReal(year: 2000, month: month.number, day: day.value)
      else { return nil }
      let range =
        min(day.range.lowerBound, word.range.lowerBound)..<max(end, day.range.upperBound)
      let year = self.year(after: range.upperBound)
      guard year != nil || !month.isWord || before == nil && month.isMarch else { return nil }
      return FoundDate(
        range: range.lowerBound..<(year?.range.upperBound ?? range.upperBound),
        number: year.flatMap { Self.number($0.value, month.number, day.value) })
    }
  }

  private func year(after end: Int) -> (value: Int, range: Range<Int>)? {
    let start = passage.scalar(end) == 0x2C ? end + 1 : end
    guard let year = NumeralReader.number(startingAt: start, in: passage, limit: 5),
      Self.years.contains(year.value)
    else { return nil }
    return year
  }

  /// Eight digits after a word for birth.
  func solid(within distance: Int) -> [Match] {
    guard passage.cues.has(.birth) else { return [] }
    var matches: [Match] = []
    let numbers = passage.numbers
    numbers.forEachWindow(8...8) { window in
      guard passage.isCued(.birth, window, within: distance) else { return }
      let value = ResidentNumber.value(numbers.digits[window.digits])
      guard Self.years.contains(value / 10000),
        CalendarDay.isReal(year: value / 10000, month: value / 100 % 100, day: value % 100)
      else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: true))
    }
    return matches
  }
}
