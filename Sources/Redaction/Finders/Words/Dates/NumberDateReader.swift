/// Reads days of which numbers alone are written: 14/03/2026, and 20260314, 26.3.14 and 3/14 where words
/// around them tell.
struct NumberDateReader {
  let passage: Passage

  private static let years = 1900...2099
  private static let century = 2000

  /// The number of a day, where a year stands with it.
  private struct Reading {
    let day: Int?
  }

  /// 14/03/2026 and 3/14/2026, 26.3.14 and 3/14.
  func signed() -> [FoundDate] {
    var dates: [FoundDate] = []
    var floor = 0
    passage.landmarks.forEach(.dateSign) { index in
      guard index >= floor, let first = digits(endingAt: index), first.count <= 2,
        !isPart(first.lowerBound - 1), let second = digits(startingAt: index + 1),
        second.count <= 2
      else { return }
      let isThree = passage.scalar(second.upperBound) == passage.scalar(index)
      let third = isThree ? digits(startingAt: second.upperBound + 1) : nil
      let end = third?.upperBound ?? second.upperBound
      guard !isPart(end), isThree == (third != nil),
        let number = day(first, second, third, sign: passage.scalar(index))
      else { return }
      dates.append(FoundDate(range: first.lowerBound..<end, number: number.day))
      floor = end
    }
    return dates
  }

  /// Eight digits where words around them tell of a day.
  func solid() -> [FoundDate] {
    var dates: [FoundDate] = []
    let numbers = passage.numbers
    numbers.forEachWhole(8...8) { window in
      guard window.isSolid else { return }
      let range = numbers.range(of: window.digits)
      let value = ResidentNumber.value(numbers.digits[window.digits])
      let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
      guard Self.years.contains(year), CalendarDay.isReal(year: year, month: month, day: day),
        DateContext.tells(range, in: passage)
      else { return }
      dates.append(
        FoundDate(range: range, number: CalendarDay.number(year: year, month: month, day: day)))
    }
    return dates
  }

  /// The day that two or three numbers are, if they are one; its number where they name a year.
  private func day(
    _ first: Range<Int>, _ second: Range<Int>, _ third: Range<Int>?, sign: UInt32
  ) -> Reading? {
    let (one, two) = (value(first), value(second))
    guard let third else {
      let isDay = sign != SignTable.dot && CalendarDay.isReal(year: 2000, month: one, day: two)
      return isDay && DateContext.tells(first.lowerBound..<second.upperBound, in: passage)
        ? Reading(day: nil) : nil
    }
    let last = value(third)
    if third.count == 4, Self.years.contains(last) {
      // The day stands first or the month: what is told apart by neither is the day.
      if CalendarDay.isReal(year: last, month: two, day: one) {
        return Reading(day: CalendarDay.number(year: last, month: two, day: one))
      }
      return CalendarDay.isReal(year: last, month: one, day: two)
        ? Reading(day: CalendarDay.number(year: last, month: one, day: two)) : nil
    }
    let year = Self.century + one
    guard first.count == 2, third.count <= 2,
      CalendarDay.isReal(year: year, month: two, day: last),
      DateContext.tells(first.lowerBound..<third.upperBound, in: passage)
    else { return nil }
    return Reading(day: CalendarDay.number(year: year, month: two, day: last))
  }

  /// Whether a digit, a letter or a sign between numbers stands at a place.
  private func isPart(_ place: Int) -> Bool {
    let scalar = passage.scalar(place)
    let isSign = scalar == SignTable.dash || scalar == 0x2F || scalar == SignTable.dot
    return CharacterClass.isAlphanumeric(scalar)
      || isSign && CharacterClass.isAlphanumeric(passage.scalar(place + 1))
      || scalar == 0x2F
  }

  private func digits(endingAt end: Int) -> Range<Int>? {
    var start = end
    while end - start < 5, CharacterClass.isDigit(passage.scalar(start - 1)) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func digits(startingAt start: Int) -> Range<Int>? {
    var end = start
    while end - start < 5, CharacterClass.isDigit(passage.scalar(end)) { end += 1 }
    return start < end ? start..<end : nil
  }

  private func value(_ range: Range<Int>) -> Int {
    passage.scalars[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
