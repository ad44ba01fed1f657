import Domain

extension Assessment {
  /// The day after which a duty that began then is no longer owed.
  func end(of rule: Rule, since day: Day) -> Day? {
    let until = until(rule, since: day)
    guard let end = index.end, !survives(end, rule) else { return until }
    return until.map { min($0, end.day) } ?? end.day
  }

  /// When something happened that ends the duty, or the identity it rests on became known.
  private func until(_ rule: Rule, since day: Day) -> Day? {
    let until =
      rule.fulfilment.until.isEmpty
      ? nil : index.first(rule.fulfilment.until) { $0.last.number >= day.number }?.last
    guard rule.endsWithIdentity, let identified = index.identified, identified >= day,
      identified <= index.today
    else { return until }
    return until.map { min($0, identified) } ?? identified
  }

  private func survives(_ end: CaseEnd, _ rule: Rule) -> Bool {
    end.outcome.map { rule.fulfilment.survives.contains($0) } ?? false
  }

  /// Now, or the last minute of the day on which the duty ended.
  func judged(until end: Day?) -> Moment {
    end.map { min(index.now, Moment($0, minute: 1_439)) } ?? index.now
  }
}
