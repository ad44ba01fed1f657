package import Domain

/// How a rule measures time.
package enum Clock: String, Vocabulary {
  /// To be done by the end of the limit.
  case deadline
  /// A state that may last so long, and no longer.
  case maximum
  /// A period that must run in full before what follows.
  case minimum
  /// To be done before another milestone.
  case precedence
  /// To happen so many times at most.
  case count
  /// To be done again and again, each time within the limit.
  case recurring
  /// Owed without a limit.
  case open
  /// Shown beside a case; nobody in aftercare owes it.
  case context
  /// How long something is kept; nothing that a case owes.
  case retention

  package var label: Label {
    switch self {
    case .deadline: Label("期限", "Deadline")
    case .maximum: Label("最长期限", "Maximum period")
    case .minimum: Label("最短期间", "Minimum period")
    case .precedence: Label("先后顺序", "Precedence")
    case .count: Label("次数上限", "Count")
    case .recurring: Label("定期", "Recurring")
    case .open: Label("无期限", "Open duty")
    case .context: Label("背景", "Context only")
    case .retention: Label("保存期限", "Retention")
    }
  }
}
