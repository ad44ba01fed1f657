import Domain

extension ValueKind where Value == EventDate {
  /// A date as precisely as it is known; not after a moment, where there is one.
  static func date(upTo latest: Moment? = nil) -> ValueKind {
    ValueKind(
      read: { text, place, check in check.date(text, place, upTo: latest) },
      shown: { Label($0.spoken(.zh), $0.spoken(.en)) },
      expected: Label(
        "日期,如 2026-03-14、昨天、上周三、3天前、农历八月十五、2026年11月,可加 14:30",
        "a date, such as 2026-03-14, yesterday, last wednesday, 3 days ago, Nov 2026; 14:30 may follow"
      ), echo: DateEcho.words)
  }
}

extension ValueKind where Value == Day {
  /// A day; not after another, where there is one.
  static func day(upTo latest: Day? = nil) -> ValueKind {
    ValueKind(
      read: { text, place, check in check.day(text, place, upTo: latest) },
      shown: { Label($0.spoken(.zh), $0.spoken(.en)) },
      expected: Label(
        "日期,如 2026-03-14、昨天、上周三", "a date, such as 2026-03-14, yesterday, last wednesday"),
      echo: { text, day, today in DateEcho.words(text, EventDate(day), today: today) })
  }
}
