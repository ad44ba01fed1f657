/// How a duty stands on a given day.
///
/// `unknown` means that the clock has no start date; it never counts as compliance.
package enum ObligationStatus: String, Vocabulary {
  case met
  case late
  case due
  case overdue
  case waived
  case declined
  case notYet = "not-yet"
  case unknown
  case paused
  case failed
  case notApplicable = "not-applicable"

  package var label: Label {
    switch self {
    case .met: Label("按时完成", "Met on time")
    case .late: Label("超期完成", "Met late")
    case .due: Label("临近到期", "Due soon")
    case .overdue: Label("超期未完成", "Overdue")
    case .waived: Label("不适用(已说明理由)", "Waived (reason given)")
    case .declined: Label("本人或监护人不愿意", "Declined by the person or guardian")
    case .notYet: Label("未到期", "Not yet due")
    case .unknown: Label("无法判定(缺少起算日期)", "Cannot be judged (no start date)")
    case .paused: Label("暂停计时", "Paused")
    case .failed: Label("未能完成", "Failed")
    case .notApplicable: Label("不适用", "Not applicable")
    }
  }
}
