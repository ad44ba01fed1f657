import Domain
import Obligations

extension DueWords {
  /// What has to be said beside a status, a sentence each.
  func notes(_ flags: ObligationFlags, of rule: Rule, missing: [FactAsked]) -> [String] {
    ObligationFlags.named.filter { flags.contains($0.flag) }
      .compactMap { note($0.flag, flags, rule, missing)?[language] }
  }

  private func note(
    _ flag: ObligationFlags, _ all: ObligationFlags, _ rule: Rule, _ missing: [FactAsked]
  ) -> Label? {
    switch flag {
    case .startMissing:
      let starts = DueWords.starts(rule.start.trigger?.patterns ?? [])
      return Label(
        "缺起算记录:\(starts.map(\.zh).joined(separator: "、"))",
        "no start on record: \(starts.map(\.en).joined(separator: ", "))")
    case .conditionUnknown:
      let facts = missing.map(\.label).withoutRepeats
      if facts.isEmpty { return Label("不知是否适用", "it cannot be told whether it applies") }
      return Label(
        "不知是否适用,要看\(facts.map(\.zh).joined(separator: "、"))",
        "whether it applies depends on the \(facts.map(\.en).joined(separator: " and "))")
    case .changed where all.contains(.weakened): return nil
    default: return ObligationFlags.sentences[flag.rawValue]
    }
  }

  /// The milestones that start a clock, each with its first step where not any will do.
  private static func starts(_ patterns: [MilestonePattern]) -> [Label] {
    patterns.map(\.kind).withoutRepeats.map { kind in
      let label = kind.label
      let all = patterns.filter { $0.kind == kind }
      guard all.allSatisfy({ !$0.steps.allowsNone }),
        let step = all.first?.steps.steps.first?.label
      else { return label }
      return Label("\(label.zh)(\(step.zh))", "\(label.en) (\(step.en))")
    }
  }
}

extension ObligationFlags {
  /// The flags with their stable codes.
  static let named: [(flag: ObligationFlags, code: String)] = [
    (.startMissing, "start-missing"), (.conditionUnknown, "condition-unknown"),
    (.startImprecise, "start-imprecise"), (.startWithoutMinute, "start-without-minute"),
    (.completionImprecise, "completion-imprecise"), (.calendarEnded, "calendar-ended"),
    (.after24h, "after-24h"), (.early, "early"), (.ended, "ended"), (.changed, "changed"),
    (.weakened, "weakened"),
  ]

  /// The codes of the flags that are set.
  var codes: [String] { ObligationFlags.named.filter { contains($0.flag) }.map(\.code) }

  fileprivate static let sentences: [UInt16: Label] = [
    startImprecise.rawValue: Label(
      "起算日期只知大概,按最早的计", "the start is known roughly; the earliest counts"),
    startWithoutMinute.rawValue: Label(
      "起算没有时刻,自当日结束起计", "without a time of day, counted from the day's end"),
    completionImprecise.rawValue: Label(
      "办理日期不够准确,不能判断是否按时", "the date it was done does not tell whether in time"),
    calendarEnded.rawValue: Label(
      "工作日历未公布到该日,按周一至周五推算", "the workday calendar ends before: counted by weekdays"),
    after24h.rawValue: Label("已超过24小时", "more than 24 hours have passed"),
    early.rawValue: Label("期间未满", "the period had not run"),
    ended.rawValue: Label("终结时已超期", "it ended while overdue"),
    changed.rawValue: Label("按本单位的期限", "by the office's own limit"),
    weakened.rawValue: Label("按本单位的期限,低于法定要求", "by the office's own limit, less than the law"),
  ]
}

extension FactAsked {
  fileprivate var label: Label {
    switch self {
    case .age: Label("年龄", "age")
    case .identity: Label("身份", "identity")
    case .disability: Label("残疾情况", "disability")
    case .exploitation: Label("被侵害类型", "exploitation")
    case .placement: Label("安置方式", "placement")
    }
  }
}
