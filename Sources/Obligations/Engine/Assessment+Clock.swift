import Domain

extension Assessment {
  /// Adds a duty with a start, unless it does not apply or ended before it was overdue.
  mutating func judge(
    _ rule: Rule, instance: Int, start: Start, completed: CaseEvent?, limit: Limit? = nil,
    department: Department? = nil, entry: EntryID? = nil
  ) {
    guard rule.ground.effective.contains(start.last) else { return }
    let applies = answer(rule.applies, first: start.first, last: start.last)
    if case .no = applies { return }
    let limit = limit ?? exception(of: rule, since: start) ?? rule.timing.limit
    let reckoner = reckoner.standing(rule.id, standstill(of: rule))
    var span = reckoner.span(limit, of: rule, from: start)
    let refused = completed == nil && index.hasRefusals ? refusal(of: rule, since: start) : nil
    let end = completed == nil && refused == nil ? end(of: rule, since: start.first) : nil
    if let end, !hasPassed(span, start: start, on: end) { return }
    let moment = completed?.latest ?? judged(until: end)
    let status = status(
      of: rule, span: &span, start: start, applies: applies, completed: completed,
      refused: refused,
      isStanding: reckoner.adjustments.pauses(
        rule.id, on: moment.day, before: span.last?.day),
      at: moment)
    if end != nil, status == .overdue || status == .unknown { span.flags.insert(.ended) }
    span.warn(limit, start: start, at: moment)
    let hasMargin = status != .unknown && status != .declined
    obligations.append(
      Obligation(
        rule: rule.id, instance: instance,
        status: self.status(status, of: rule, instance: instance),
        why: WhyDue(source: start.source, date: start.happened, limit: limit), start: start.date,
        due: span.first, completed: (completed ?? refused)?.date,
        margin: hasMargin ? span.first?.margin(at: moment) : nil,
        departments: department.map { [$0] } ?? rule.departments,
        flags: span.flags.union(rule.flags),
        entry: entry))
  }

  /// How a duty stands before waivers.
  private func status(
    of rule: Rule, span: inout DueSpan, start: Start, applies: Answer, completed: CaseEvent?,
    refused: CaseEvent?, isStanding: Bool, at moment: Moment
  ) -> ObligationStatus {
    guard case .yes = applies else {
      span.flags.insert(.conditionUnknown)
      return .unknown
    }
    guard start.hasHappened else { return .unknown }
    if refused != nil { return .declined }
    if completed == nil, isStanding { return .paused }
    return span.status(rule, completed, at: moment)
  }

  /// Another limit, where a milestone since the start says so.
  private func exception(of rule: Rule, since start: Start) -> Limit? {
    guard let exception = rule.timing.exception else { return nil }
    let said = index.first(exception.pattern) { $0.last.number >= start.first.number }
    return said.map { _ in exception.limit }
  }

  private func refusal(of rule: Rule, since start: Start) -> CaseEvent? {
    index.first(rule.fulfilment.declined) { $0.last.number >= start.first.number }
  }

  /// Whether a duty may have been overdue, or a minimum period over, when the duty ended.
  private func hasPassed(_ span: DueSpan, start: Start, on end: Day) -> Bool {
    guard end.number >= start.first.number, let first = span.first else { return false }
    return first.isPassed(by: judged(until: end))
  }
}
