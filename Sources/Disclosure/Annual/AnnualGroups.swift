package import Domain

// What is told once a year of people whom earlier releases spoke of, or should have.

/// In which year somebody was rescued who was recorded only after that time was published.
package enum LateYear: String, Vocabulary {
  case thisYear = "this-year"
  case lastYear = "last-year"
  case before

  /// - Parameters:
  ///   - rescued: the day of the rescue.
  ///   - year: the year of the release.
  package init(rescued: Day, year: Int) {
    switch rescued.year {
    case year...: self = .thisYear
    case year - 1: self = .lastYear
    default: self = .before
    }
  }

  package var label: Label {
    switch self {
    case .thisYear: Label("本年解救", "Rescued in the year")
    case .lastYear: Label("上年解救", "Rescued in the year before")
    case .before: Label("更早解救", "Rescued earlier")
    }
  }
}

/// A step of the way home of which it is told after how many days it was reached.
package enum FollowedStep: String, Vocabulary {
  case registered = "hukou"
  case returned = "return-home"
  case file
  case school
  case employment

  /// The events that reach it.
  package var kinds: Set<MilestoneKind> {
    switch self {
    case .registered: [.hukouRegistered, .hukouRestored]
    case .returned: [.returnHome]
    case .file: [.fileOpened]
    case .school: [.schoolEnrolment, .schoolTransfer, .specialEducation]
    case .employment: [.employment]
    }
  }

  package var label: Label {
    switch self {
    case .registered: Label("落户", "household registration")
    case .returned: Label("返回原家庭", "return to the family of origin")
    case .file: Label("建立专门档案", "dedicated file opened")
    case .school: Label("入学", "school enrolment")
    case .employment: Label("就业", "employment")
    }
  }
}

/// After how many days a person reached a step, or what came before it.
///
/// The parts are told apart, so that a share reached by some day is a sum of published numbers. An
/// end that comes first is a competing event: it is neither a success nor a case still open.
package enum FollowedDays: String, Vocabulary {
  case to30 = "days-0-30"
  case to60 = "days-31-60"
  case to90 = "days-61-90"
  case to180 = "days-91-180"
  case to365 = "days-181-365"
  case open
  /// The person was handed on, left, was lost, taken again, sent home abroad or died before.
  case ended

  /// The last day of a part; nothing for those that did not reach the step.
  package var lastDay: Int? {
    switch self {
    case .to30: 30
    case .to60: 60
    case .to90: 90
    case .to180: 180
    case .to365: FollowedDays.horizon
    case .ended, .open: nil
    }
  }

  /// How long everybody is followed.
  package static let horizon = 365

  /// - Parameters:
  ///   - days: from the rescue to the step; nothing where it was not reached.
  ///   - end: from the rescue to an end that lets nobody reach it; nothing where there was none.
  package init(days: Int?, end: Int?) {
    let reached = days.flatMap { days in end.map { days <= $0 ? days : nil } ?? days }
    let part = reached.flatMap { days in
      FollowedDays.allCases.first { part in part.lastDay.map { days <= $0 } ?? false }
    }
    self = part ?? (end.map { $0 <= FollowedDays.horizon } ?? false ? .ended : .open)
  }

  package var label: Label {
    switch self {
    case .to30: Label("30日内", "Within 30 days")
    case .to60: Label("第31–60日", "Days 31–60")
    case .to90: Label("第61–90日", "Days 61–90")
    case .to180: Label("第91–180日", "Days 91–180")
    case .to365: Label("第181–365日", "Days 181–365")
    case .ended: Label("此前已转交、离站、失联或死亡等", "Handed on, left, lost or died before")
    case .open: Label("365日内未办理", "Not within 365 days")
    }
  }
}

/// How a number of an earlier period was made.
package enum Revision: String, Vocabulary {
  case first
  case since

  package var label: Label {
    switch self {
    case .first: Label("首次公布", "As first published")
    case .since: Label("公布后补录", "Recorded since")
    }
  }
}
