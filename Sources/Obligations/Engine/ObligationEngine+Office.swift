package import Domain

extension ObligationEngine {
  /// The duties that the office itself owes as they stand at a moment: of each the oldest that is
  /// still open.
  ///
  /// What is kept rather than done stands as met once it is there, and as due while it is not.
  package func obligations(of office: OfficeRecord, on moment: Moment) -> [Obligation] {
    pack.rules.filter { $0.stage == nil }.compactMap { rule in
      switch rule.timing.clock {
      case .recurring: recurring(rule, office, at: moment)
      case .retention: kept(rule, office, at: moment)
      case .deadline, .maximum, .minimum, .precedence, .count, .open, .context: nil
      }
    }
  }

  private func recurring(
    _ rule: Rule, _ office: OfficeRecord, at moment: Moment
  ) -> Obligation? {
    guard let limit = rule.timing.limit else { return nil }
    let done = (office.done[rule.id] ?? []).filter { $0 <= moment.day }.sorted()
    let reckoner = DueReckoner(calendar: calendar, adjustments: .none, today: moment.day)
    let open =
      rule.timing.periods.isEmpty
      ? OpenDuty(last: done.last, founded: office.founded, count: done.count)
      : OpenDuty(done: done, periods: rule.timing.periods, since: office.founded) {
        reckoner.due(limit, of: rule, from: $0, minute: nil).date.day
      }
    guard let open, rule.ground.effective.contains(open.start) else { return nil }
    let start = Start(source: open.source, date: EventDate(open.start))
    var span = reckoner.span(limit, of: rule, from: start)
    let status = span.status(rule, nil, at: moment)
    return Obligation(
      rule: rule.id, instance: open.instance, status: status,
      why: WhyDue(source: open.source, date: start.happened, limit: limit), start: start.date,
      due: span.first, completed: nil, margin: span.first?.margin(at: moment),
      departments: rule.departments, flags: span.flags.union(rule.flags))
  }

  private func kept(_ rule: Rule, _ office: OfficeRecord, at moment: Moment) -> Obligation {
    let done = (office.done[rule.id] ?? []).min()
    return Obligation(
      rule: rule.id, instance: 1,
      status: office.hasAssessment || done != nil ? .met : .due, why: nil, start: nil, due: nil,
      completed: done.map { EventDate($0) }, margin: nil, departments: rule.departments,
      flags: rule.flags)
  }
}
