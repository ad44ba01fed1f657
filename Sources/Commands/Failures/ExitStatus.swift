import Domain

/// The exit codes of every command; scripts rely on them.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  case failed = 1
  case cancelled = 2
  case notFound = 3
  case locked = 4
  case conflict = 5
  case refused = 6
  case damaged = 7
  case usage = 64
  case badData = 65
  case defect = 70
  case interrupted = 130

  /// What the code says, as help lists it.
  var label: Label {
    switch self {
    case .done: Label("完成", "done")
    case .failed: Label("失败:磁盘已满、只读等", "failed: disk full, read-only and the like")
    case .cancelled: Label("已取消,未作改动", "cancelled; nothing was changed")
    case .notFound: Label("没有这个个案、条目或文件", "there is no such case, entry or file")
    case .locked: Label("口令不对、已上锁或无权", "wrong passphrase, locked, or not entitled")
    case .conflict: Label("冲突或重复", "conflict or duplicate")
    case .refused: Label("拒绝披露,或发现泄露", "disclosure refused, or a leak found")
    case .damaged: Label("完整性受损", "integrity failed")
    case .usage: Label("用法不对,或缺少值", "wrong usage, or a missing value")
    case .badData: Label("值或文件有误;每一处都会列出", "a wrong value or file; every problem is listed")
    case .defect: Label("程序缺陷", "a defect of the program")
    case .interrupted: Label("已中断", "interrupted")
    }
  }
}
