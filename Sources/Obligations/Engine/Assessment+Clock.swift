import Domain

extension Assessment {
  /// Adds a duty with a start, unless it does not apply or ended before it was overdue.
  mutating func judge(
    _ rule: Rule, instance: Int, start: Start, completed: CaseEvent?,
    limit: Limit? = nil, department: Department? = nil
  ) {
    guard rule.ground.effective.contains(start.last) else { return }
    let applies = answer(rule.applies, first: start.first, last: start.last)
    guard applies != .no else { return }
    let limit = limit ?? rule.timing.limit
    var span = DueSpan(limit, of: rule, from: start, by: reckoner)
    if applies == .unknown { span.flags.insert(.conditionUnknown) }
    append(
      rule, instance: instance, start: start, span: span, completed: completed, limit: limit,
      department: department)
  }

  /// Adds a duty whose dues are reckoned, unless it ended before it was overdue.
  mutating func append(
    _ rule: Rule, instance: Int, start: Start, span: DueSpan, completed: CaseEvent?,
    limit: Limit?, department: Department? = nil
  ) {
    let refused = completed == nil ? refusal(of: rule, since: start) : nil
    let end = end(of: rule, since: start.first)
    let moment = completed?.latest ?? judged(until: end)
    var span = span
    if completed == nil, refused == nil {
      guard end.map({ hasPassed(span, start: start, on: $0) }) ?? true else { return }
      if end != nil, rule.timing.clock != .minimum { span.flags.insert(.caseEnded) }
    }
    var status = refused == nil ? span.status(rule, completed, at: moment) : .declined
    if !start.hasHappened || span.flags.contains(.conditionUnknown) { status = .unknown }
    if completed == nil, status != .declined,
      reckoner.adjustments.pauses(rule.id, on: moment.day)
    {
      status = .paused
    }
    span.warn(limit, start: start, at: moment)
    obligations.append(
      Obligation(
        rule: rule.id, instance: instance,
        status: self.status(status, of: rule, instance: instance),
        why: WhyDue(source: start.source, date: start.happened, limit: limit), start: start.date,
        due: span.first, completed: (completed ?? refused)?.date,
        margin: status == .unknown || status == .declined ? nil : span.first?.margin(at: moment),
        departments: department.map { [$0] } ?? rule.departments, flags: span.flags))
  }

  private func refusal(of rule: Rule, since start: Start) -> CaseEvent? {
    index.first(rule.fulfilment.declined) { $0.last >= start.first }
  }

  /// Whether a duty may have been overdue, or a minimum period over, when the duty ended.
  private func hasPassed(_ span: DueSpan, start: Start, on end: Day) -> Bool {
    guard end >= start.first, let first = span.first else { return false }
    return first.isPassed(by: judged(until: end))
  }
}
