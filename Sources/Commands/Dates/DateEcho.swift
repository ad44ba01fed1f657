import Domain

/// What is said of a date that was typed in other words than its own.
enum DateEcho {
  /// The date with its weekday; for a lunar one its lunar name too, and a leap month of the same number.
  static func words(_ text: String, _ date: EventDate, today: Day?) -> Label? {
    guard text != "\(date)" else { return nil }
    let spoken = Label(date.spoken(.zh), date.spoken(.en))
    guard DateGrammar(today: today).isLunar(text), let day = date.day else { return spoken }
    let calendar = LunarCalendar()
    let lunar = calendar.date(of: day)
    let name = spoken + Label(",", ", ") + lunar.label
    guard calendar.hasLeapMonth(besides: lunar) else { return name }
    return name
      + (lunar.isLeap
        ? Label("(该年的闰月)", " (the leap month of that year)")
        : Label("(该年另有闰\(lunar.month)月)", " (that year has a leap month of the number too)"))
  }
}
