/// How far the matter a milestone records has got.
package enum Step: String, Vocabulary {
  case requested
  case received
  case accepted
  case granted
  case denied
  case offered
  case declined
  case started
  case completed
  case match
  case noMatch = "no-match"
  case pending

  package var label: Label {
    switch self {
    case .requested: Label("已申请", "Requested")
    case .received: Label("已收到", "Received")
    case .accepted: Label("已受理", "Accepted")
    case .granted: Label("已批准", "Granted")
    case .denied: Label("未批准", "Denied")
    case .offered: Label("已提供", "Offered")
    case .declined: Label("本人或监护人不愿意", "Declined")
    case .started: Label("已开始", "Started")
    case .completed: Label("已完成", "Completed")
    case .match: Label("比中", "Match")
    case .noMatch: Label("未比中", "No match")
    case .pending: Label("待结果", "Pending")
    }
  }
}
