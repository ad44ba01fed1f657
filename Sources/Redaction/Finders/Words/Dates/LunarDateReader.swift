/// Reads days of the Chinese lunar calendar: 农历腊月廿三, 正月初五, 旧历二〇〇五年八月十五.
struct LunarDateReader {
  let passage: Passage

  private static let months = ScalarSet("正冬腊")
  private static let leap: UInt32 = 0x95F0  // 闰
  private static let year: UInt32 = 0x5E74  // 年
  private static let first: UInt32 = 0x521D  // 初
  private static let twenty = ScalarSet("廿卅")
  private static let ten: UInt32 = 0x5341  // 十
  private static let stems = ScalarSet("甲乙丙丁戊己庚辛壬癸")
  private static let branches = ScalarSet("子丑寅卯辰巳午未申酉戌亥")
  private static let names = ["农历", "阴历", "旧历", "夏历"].map { FoldedText($0).scalars }
  private static let dayLimit = 3

  /// The days that only the lunar calendar has, and others after its name.
  func dates() -> [FoundDate] {
    var dates: [FoundDate] = []
    passage.landmarks.forEach(.month) { index in
      guard let month = month(endingAt: index), let day = day(startingAt: index + 1) else { return }
      let start = calendar(before: year(before: month.start))
      guard month.isLunar || day.isLunar || start.isNamed else { return }
      dates.append(FoundDate(range: start.place..<day.end, number: nil))
    }
    return dates
  }

  /// Where a month starts that ends at a place, and whether no other calendar has it.
  private func month(endingAt end: Int) -> (start: Int, isLunar: Bool)? {
    if Self.months.contains(passage.scalar(end - 1)) {
      let isLeap = passage.scalar(end - 2) == Self.leap
      return (end - (isLeap ? 2 : 1), true)
    }
    guard let number = NumeralReader.number(endingAt: end, in: passage, limit: 2),
      (1...12).contains(number.value)
    else { return nil }
    let isLeap = passage.scalar(number.range.lowerBound - 1) == Self.leap
    return (number.range.lowerBound - (isLeap ? 1 : 0), isLeap)
  }

  /// Where a day ends that starts at a place, and whether no other calendar writes it so.
  private func day(startingAt start: Int) -> (end: Int, isLunar: Bool)? {
    let scalar = passage.scalar(start)
    if scalar == Self.first {
      guard let day = NumeralReader.number(startingAt: start + 1, in: passage, limit: 1),
        (1...10).contains(day.value)
      else { return nil }
      return (day.range.upperBound, true)
    }
    if Self.twenty.contains(scalar) {
      let isCounted =
        NumeralReader.isNumeral(passage.scalar(start + 1)) && passage.scalar(start + 1) != Self.ten
      return (start + (isCounted ? 2 : 1), true)
    }
    guard let day = NumeralReader.number(startingAt: start, in: passage, limit: Self.dayLimit),
      (1...30).contains(day.value), day.range.lowerBound == start,
      !CharacterClass.isDigit(scalar)
    else { return nil }
    return (day.range.upperBound, false)
  }

  /// Where the year starts that stands before a month: 二〇〇五年, 乙酉年; else the month's start.
  private func year(before month: Int) -> Int {
    guard passage.scalar(month - 1) == Self.year else { return month }
    if Self.branches.contains(passage.scalar(month - 2)),
      Self.stems.contains(passage.scalar(month - 3))
    {
      return month - 3
    }
    return NumeralReader.number(endingAt: month - 1, in: passage, limit: 4)?.range.lowerBound
      ?? month
  }

  /// Where 农历 starts that stands before a place; else the place.
  private func calendar(before place: Int) -> (place: Int, isNamed: Bool) {
    let isNamed = Self.names.contains { name in
      name.indices.allSatisfy { passage.scalar(place - 2 + $0) == name[$0] }
    }
    return (isNamed ? place - 2 : place, isNamed)
  }
}
