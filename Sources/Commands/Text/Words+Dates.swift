import Domain

extension Day {
  /// The date with its weekday, as people check it.
  func spoken(_ language: Language) -> String {
    switch language {
    case .zh:
      let names = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
      return "\(self)(\(names[weekday - 1]))"
    case .en:
      let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      return "\(self) (\(names[weekday - 1]))"
    }
  }
}

extension EventDate {
  /// The date with its weekday where a day is known.
  func spoken(_ language: Language) -> String {
    switch precision {
    case .year, .month: description
    case .day: earliest.spoken(language)
    case .minute: earliest.spoken(language) + description.suffix(5).prefixed(" ")
    }
  }
}

extension Substring {
  fileprivate func prefixed(_ text: String) -> String { text + self }
}
