import Domain
import Obligations

extension DueWords {
  /// Why the duty is due when it is, and what else has to be known of it.
  func reason(_ duty: DueDuty) -> String {
    let limit = [why(duty), workdays(duty.obligation)].compactMap { $0?[language] }
      .joined(separator: Label(",", ", ")[language])
    let notes = notes(duty.obligation.flags, of: duty.rule, missing: duty.missing)
    return ((limit.isEmpty ? [] : [limit]) + notes).joined(separator: Label(";", "; ")[language])
  }

  private func why(_ duty: DueDuty) -> Label? {
    let rule = duty.rule
    switch rule.timing.clock {
    case .precedence:
      let kinds = rule.fulfilment.before.map(\.kind).withoutRepeats
      return Label(
        "应先于\(kinds.map(\.label.zh).joined(separator: "、"))",
        "before \(kinds.map(\.label.en.inSentence).joined(separator: ", "))")
    case .retention: return Label("处理敏感个人信息之前", "before sensitive personal data is processed")
    case .count, .context: return nil
    case .deadline, .maximum, .minimum, .recurring, .open: break
    }
    guard let why = duty.obligation.why else { return nil }
    return limit(of: why, rule.timing.clock, from: start(of: why))
  }

  /// What started the clock, and when.
  private func start(of why: WhyDue) -> Label {
    let event = event(why.source)
    guard let date = why.date?.readable else { return event }
    return Label("\(event.zh)(\(date))", "\(event.en) (\(date))")
  }

  private func event(_ source: TriggerSource) -> Label {
    switch source {
    case .rescued: Label("解救", "rescue")
    case .milestone(let kind): Label(kind.label.zh, kind.label.en.inSentence)
    case .age(let years): Label("满\(years)周岁", "age \(years)")
    case .ruleEnded(let id):
      engine.pack.rule(id).map { Label("“\($0.title.zh)”期满", "the end of “\($0.title.en)”") }
        ?? Label("\(id)期满", "the end of \(id)")
    case .periodEnded: Label("期末", "the end of the period")
    case .doneBefore: Label("上次办理", "the last time it was done")
    case .casebookMade: Label("建库", "the day the casebook was made")
    }
  }

  private func limit(of why: WhyDue, _ clock: Clock, from start: Label) -> Label {
    guard let limit = why.limit else {
      return Label("\(start.zh)起,没有固定期限", "since \(start.en), without a fixed limit")
    }
    if limit.unit == .immediate { return Label("\(start.zh)当日", "on the day of \(start.en)") }
    let length = limit.unit.counted(limit.value)
    switch clock {
    case .maximum:
      return Label("\(start.zh)起最长\(length.zh)", "no longer than \(length.en) from \(start.en)")
    case .minimum:
      return Label("\(start.zh)起须满\(length.zh)", "\(length.en) must run from \(start.en)")
    case .deadline, .recurring, .open, .precedence, .count, .context, .retention:
      return Label("\(start.zh)起\(length.zh)内", "within \(length.en) of \(start.en)")
    }
  }

  /// The working days that are left or over, where the rule counts in them.
  func workdays(_ obligation: Obligation) -> Label? {
    workdaysEnd(obligation).map(workdays(until:))
  }

  /// The last day of a duty, where the rule counts in working days.
  func workdaysEnd(_ obligation: Obligation) -> Day? {
    guard obligation.why?.limit?.unit == .workday, obligation.margin != nil else { return nil }
    return obligation.due?.day
  }

  func workdays(until due: Day) -> Label {
    let days = workdaysLeft(until: due).days
    return days < 0
      ? Label("已超\(-days)个工作日", "\(LimitUnit.workday.counted(-days).en) over")
      : Label("还剩\(days)个工作日", "\(LimitUnit.workday.counted(days).en) left")
  }

  func workdaysLeft(until due: Day) -> WorkdayCount {
    engine.calendar.workdays(after: today, through: due)
  }
}

extension String {
  /// The words as they stand within an English sentence: an abbreviation keeps its capitals.
  fileprivate var inSentence: String {
    guard let first, dropFirst().first?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension Array where Element: Hashable {
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
