package import Domain

/// How a duty that fell due stands at the cut-off, as coarsely as it is published.
package enum DutyStatus: String, Vocabulary {
  case met
  case late
  case overdue

  /// Takes the status of a duty; nothing for one that is not owed by the cut-off: it has not fallen
  /// due, has no clock, or was waived, declined or paused.
  package init?(_ status: ObligationStatus) {
    switch status {
    case .met: self = .met
    case .late: self = .late
    case .overdue, .failed: self = .overdue
    case .waived, .declined, .paused, .due, .notYet, .unknown, .notApplicable: return nil
    }
  }

  package var label: Label {
    switch self {
    case .met: Label("按时完成", "Met on time")
    case .late: Label("超期完成", "Met late")
    case .overdue: Label("超期未完成", "Overdue")
    }
  }
}

/// Whether an entry was made soon after what it speaks of.
package enum EntryDelay: String, Vocabulary {
  case timely
  case late

  /// An entry is late when it was recorded more than this many days after its date (our design).
  package static let longestTimelyDays = 30

  package var label: Label {
    switch self {
    case .timely: Label("30日内录入", "Entered within 30 days")
    case .late: Label("超过30日录入", "Entered after more than 30 days")
    }
  }
}
