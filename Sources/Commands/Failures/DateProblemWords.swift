import Domain

/// Words for why a text is no date.
enum DateProblemWords {
  static func words(_ problem: DateProblem, _ value: String) -> Label {
    switch problem {
    case .unknown:
      Label(
        "没有日期“\(value)”,应如 2026-03-14、昨天、上周三、3天前、农历八月十五、2026年11月",
        "no date “\(value)”; expected such as 2026-03-14, yesterday, last wednesday, 3 days ago, Nov 2026"
      )
    case .ambiguous(let readings):
      Label(
        "“\(value)”有歧义:\(readings.map { $0.spoken(.zh) }.joined(separator: " 或 "))?请写明",
        "“\(value)” can be \(readings.map { $0.spoken(.en) }.joined(separator: " or ")): write which"
      )
    case .noSuchMonth(let month):
      Label("“\(value)”:没有\(month)月", "“\(value)”: there is no month \(month)")
    case .noSuchDay(let day, let month, let length):
      Label(
        "“\(value)”:\(month)只有\(length)天,没有\(day)日",
        "“\(value)”: \(month) has \(length) days, not \(day)")
    case .noSuchTime:
      Label(
        "“\(value)”:没有这个时刻,应如 14:30 或 下午2点半",
        "“\(value)”: no such time; expected such as 14:30 or 2:30 pm")
    case .noSuchLunarDay:
      Label(
        "“\(value)”:农历没有这一天(闰月或三十不是每年都有)",
        "“\(value)”: the lunar calendar has no such day (leap months and thirtieths are not in every year)"
      )
    case .yearOutOfRange(let year):
      Label(
        "“\(value)”:年份\(year)不在 1900 至 2199 之间",
        "“\(value)”: the year \(year) is not between 1900 and 2199")
    case .needsToday:
      Label(
        "“\(value)”:此处须写明年月日,如 2026-03-14",
        "“\(value)”: the whole date is needed here, such as 2026-03-14")
    case .needsDay:
      Label("“\(value)”:此处须精确到日,如 2026-03-14", "“\(value)”: a day is needed, such as 2026-03-14")
    }
  }
}
