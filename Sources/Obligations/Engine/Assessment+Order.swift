import Domain

extension Assessment {
  /// Judges that one milestone comes before another: late if after it, overdue if still missing.
  mutating func judgePrecedence(_ rule: Rule) {
    let done = index.first(rule.fulfilment.met)
    let next = index.first(rule.fulfilment.before)
    let day = next ?? done
    guard let flags = condition(of: rule, at: next) else { return }
    let isOver = end(of: rule, since: day?.first ?? index.today) != nil
    if day == nil, isOver { return }
    let due = next.map { DueDate.at($0.date) }
    var status = Assessment.order(done, next)
    if flags.contains(.conditionUnknown) { status = .unknown }
    obligations.append(
      Obligation(
        rule: rule.id, instance: 1, status: self.status(status, of: rule, instance: 1), why: nil,
        start: nil, due: due, completed: done?.date,
        margin: status == .unknown ? nil : due?.margin(at: done?.latest ?? index.now),
        departments: rule.departments, flags: flags.union(rule.flags)))
  }

  /// What the dates of two milestones tell of their order.
  private static func order(_ done: CaseEvent?, _ next: CaseEvent?) -> ObligationStatus {
    guard let next else { return done == nil ? .notYet : .met }
    guard let done else { return .overdue }
    if done.latest <= next.earliest { return .met }
    return done.earliest > next.latest ? .late : .unknown
  }

  /// Judges that something happens no more often than the limit; once too often cannot be undone.
  mutating func judgeCount(_ rule: Rule) {
    guard let limit = rule.timing.limit else { return }
    let times = index.all(rule.fulfilment.met)
    guard let flags = condition(of: rule, at: times.first) else { return }
    if times.isEmpty, end(of: rule, since: index.today) != nil { return }
    var status = times.isEmpty ? ObligationStatus.notYet : .met
    if times.count > limit.value { status = .failed }
    if flags.contains(.conditionUnknown) { status = .unknown }
    let decisive = times.count > limit.value ? times[limit.value] : times.last
    obligations.append(
      Obligation(
        rule: rule.id, instance: 1, status: self.status(status, of: rule, instance: 1), why: nil,
        start: nil, due: nil, completed: decisive?.date, margin: nil,
        departments: rule.departments, flags: flags.union(rule.flags)))
  }

  /// What has to be said of whether a rule holds at an event, or now; nothing where it does not.
  private func condition(of rule: Rule, at event: CaseEvent?) -> ObligationFlags? {
    let (first, last) = (event?.first ?? index.today, event?.last ?? index.today)
    guard rule.ground.effective.contains(last) else { return nil }
    return switch answer(rule.applies, first: first, last: last) {
    case .yes: []
    case .unknown: .conditionUnknown
    case .no: nil
    }
  }
}

extension DueDate {
  /// The minute, or the latest day, of a date.
  static func at(_ date: EventDate) -> DueDate {
    date.minute.map { .moment(Moment(date.earliest, minute: $0)) } ?? .day(date.latest)
  }
}
