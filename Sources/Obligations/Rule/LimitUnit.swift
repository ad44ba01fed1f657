package import Domain

/// What a limit is counted in.
package enum LimitUnit: String, Vocabulary {
  case hour
  case day
  case month
  case year
  case workday
  /// The same calendar day.
  case immediate
  case count

  package var label: Label {
    switch self {
    case .hour: Label("小时", "hours")
    case .day: Label("日", "days")
    case .month: Label("个月", "months")
    case .year: Label("年", "years")
    case .workday: Label("个工作日", "working days")
    case .immediate: Label("立即", "at once")
    case .count: Label("次", "times")
    }
  }
}

extension LimitUnit {
  /// So many of the unit, as a sentence says it; at once stands alone.
  package func counted(_ value: Int) -> Label {
    guard self != .immediate else { return label }
    let plural = label.en
    let singular = plural.hasSuffix("s") ? String(plural.dropLast()) : plural
    return Label("\(value)\(label.zh)", "\(value) \(value == 1 ? singular : plural)")
  }
}
