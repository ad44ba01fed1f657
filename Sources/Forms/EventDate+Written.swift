import Domain

extension EventDate {
  /// The date as a sentence of a language writes it, as precisely as it is known.
  func written(in language: Language) -> String {
    let (year, month, day) = earliest.components
    switch (language, precision) {
    case (_, .year): return "\(year)" + Label("年", "")[language]
    case (.zh, .month): return "\(year)年\(month)月"
    case (.zh, .day), (.zh, .minute): return "\(year)年\(month)月\(day)日"
    case (.en, .month): return "\(EventDate.months[month - 1]) \(year)"
    case (.en, .day), (.en, .minute): return "\(day) \(EventDate.months[month - 1]) \(year)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
