import Domain
import Obligations

/// What a due list says of a duty, in one language.
struct DueWords: Sendable {
  let language: Language
  let today: Day
  let engine: ObligationEngine

  /// How the duty stands, and what is left of its time; an end that had to be guessed says so.
  func status(_ obligation: Obligation) -> String {
    let isGuessed = obligation.flags.contains(.calendarEnded)
    return stands(obligation)[language]
      + (isGuessed ? Label("(推算)", " (estimate)")[language] : "")
  }

  private func stands(_ obligation: Obligation) -> Label {
    switch obligation.status {
    case .overdue:
      guard let length = length(of: obligation), obligation.margin != .days(0) else {
        return obligation.status.short
      }
      return Label("超期\(length.zh)", "overdue \(length.en)")
    case .due:
      guard let length = length(of: obligation) else { return Label("应办", "due") }
      let isToday = obligation.margin == .days(0)
      return isToday
        ? Label("今天到期", "due today") : Label("临期 剩\(length.zh)", "due in \(length.en)")
    case .notYet:
      guard let length = length(of: obligation) else { return obligation.status.short }
      return Label("未到期 剩\(length.zh)", "not yet, \(length.en)")
    case .met, .late, .waived, .declined, .unknown, .paused, .failed, .notApplicable:
      return obligation.status.short
    }
  }

  /// What is left or over: hours up to two days of them, days beyond.
  private func length(of obligation: Obligation) -> Label? {
    switch obligation.margin {
    case nil: nil
    case .days(let days): Label("\(abs(days))天", "\(abs(days)) d")
    case .hours(let hours) where abs(hours) <= 48: Label("\(abs(hours))小时", "\(abs(hours)) h")
    case .hours(let hours): Label("\(abs(hours) / 24)天", "\(abs(hours) / 24) d")
    }
  }

  /// The last day, with its minute where hours run.
  func date(_ obligation: Obligation) -> String {
    switch obligation.due {
    case .day(let day): "\(day)"
    case .moment(let moment): moment.readable
    case nil: Label("无日期", "no date")[language]
    }
  }

  /// The case that owes it, or that it is the office.
  func owner(_ duty: DueDuty) -> String {
    duty.number.map { "\($0)" } ?? Label("本单位", "this office")[language]
  }

  /// Who is to do it.
  func departments(_ departments: [Department]) -> String {
    let names = departments.map { $0.label[language] }
    return Label("责任:", "Owed by: ")[language]
      + names.joined(separator: Label("、", ", ")[language])
  }

  /// What the duty rests on, the grade of that evidence, and whether a number is to be confirmed.
  func basis(_ duty: DueDuty) -> String {
    let ground = duty.rule.ground
    let confirm = ground.isToConfirm ? Label(" 待确认", ", to confirm") : Label("", "")
    return Label("依据:", "Basis: ")[language] + ground.basis[language]
      + " [\(ground.evidence.code)\(confirm[language])]"
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
