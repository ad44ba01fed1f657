import Domain

/// Duties as aligned lines for people.
enum DueText {
  static func table(
    of lines: [DueLine], _ language: Language, showsCase: Bool, indent: Int = 0
  ) -> String {
    var columns = Columns()
    for line in lines {
      let due = line.due.map { String($0.prefix(10)) } ?? Label("起算不明", "no start")[language]
      var cells = [due, margin(line, language)]
      if showsCase { cells.append(line.case) }
      columns.add(cells + [line.rule, line.title])
    }
    return columns.text(indent: indent)
  }

  static func margin(_ line: DueLine, _ language: Language) -> String {
    guard let days = line.days else { return ObligationStatus.unknown.short[language] }
    if line.status == ObligationStatus.overdue.code {
      return days < 0
        ? Label("超期\(-days)天", "\(-days) d over")[language]
        : Label("今日已超", "over today")[language]
    }
    return days == 0
      ? Label("今天", "today")[language] : Label("还有\(days)天", "\(days) d left")[language]
  }
}

extension ObligationStatus {
  /// The status in a word or two, for columns.
  var short: Label {
    switch self {
    case .met: Label("按时", "met")
    case .late: Label("超期完成", "late")
    case .due: Label("临期", "due")
    case .overdue: Label("超期", "overdue")
    case .waived: Label("免除", "waived")
    case .declined: Label("不愿意", "declined")
    case .notYet: Label("未到期", "not yet")
    case .unknown: Label("无法判定", "unknown")
    case .paused: Label("暂停", "paused")
    case .failed: Label("未能完成", "failed")
    case .notApplicable: Label("不适用", "n/a")
    }
  }
}
