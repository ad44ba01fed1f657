/// The day of a rescue, from which the dates of a case's texts are counted when they are masked.
package struct RescueDay: Sendable, Hashable {
  private static let week = 7
  private static let year = 365
  let number: Int

  package init(daysSince1970 number: Int) { self.number = number }

  /// The day itself, to be looked for.
  var known: KnownValue {
    let (year, month, day) = CalendarDay.day(number)
    return KnownValue(kind: .date, text: "\(year * 10_000 + month * 100 + day)")
  }

  /// What stands for a day: its week, and a year or more away its year, before the rescue or after it.
  func mask(of day: Int, inChinese: Bool) -> String {
    let isAfter = day >= number
    let distance = isAfter ? day - number : number - day - 1
    let (isFar, count) =
      distance < Self.year
      ? (false, distance / Self.week + 1) : (true, distance / Self.year + 1)
    if inChinese { return "解救\(isAfter ? "后" : "前")第\(count)\(isFar ? "年" : "周")" }
    return "\(isFar ? "year" : "week") \(count) \(isAfter ? "after" : "before") rescue"
  }
}
