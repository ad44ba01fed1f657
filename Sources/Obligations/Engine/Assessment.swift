import Domain

/// The duties of one case at one moment, rule by rule.
///
/// A duty is listed from the moment its trigger has happened, precedence and count rules as soon as
/// they apply; a rule that does not apply is not listed. When a case ends, or something happens
/// that ends a duty unfulfilled, what was not yet overdue on that day is dropped, and what was
/// overdue stays as it was then. A status is `unknown` where the records do not tell
///
/// - whether the rule applies, for age or disability are not known closely enough;
/// - whether the clock has started, for an age or an end is only bounded;
/// - when it started, for what fulfils the duty is there and its start is not;
/// - whether it was in time, for the first and the last possible dates answer differently.
struct Assessment {
  let pack: ProtocolPack
  let reckoner: DueReckoner
  let index: CaseIndex
  var obligations: [Obligation] = []

  init(pack: ProtocolPack, reckoner: DueReckoner, index: CaseIndex) {
    self.pack = pack
    self.reckoner = reckoner
    self.index = index
    obligations.reserveCapacity(pack.rules.count)
  }

  mutating func judge(_ rule: Rule) {
    switch rule.timing.clock {
    case .deadline, .maximum, .minimum, .open: judgeFromStart(rule)
    case .recurring: judgeRecurring(rule)
    case .precedence: judgePrecedence(rule)
    case .count: judgeCount(rule)
    case .context, .retention: break
    }
  }

  private mutating func judgeFromStart(_ rule: Rule) {
    guard let trigger = rule.start.trigger else { return }
    if rule.start.isRepeated, case .milestone(let pattern) = trigger {
      return judgeRepeated(rule, at: pattern)
    }
    guard let start = start(of: trigger) else { return judgeMissingStart(of: rule) }
    judge(rule, instance: 1, start: start, completed: completion(of: rule, since: start))
  }

  /// Pairs each occurrence of the trigger with the fulfilment that answers it, or else with the next
  /// one that answers nothing else and that no earlier occurrence has used.
  private mutating func judgeRepeated(_ rule: Rule, at pattern: MilestonePattern) {
    let starts = index.all([pattern])
    guard !starts.isEmpty else { return judgeMissingStart(of: rule) }
    var completions = index.all(rule.fulfilment.met)
    for (place, event) in starts.enumerated() {
      let logged = index.logged(event)
      let used =
        completions.firstIndex { answered(by: $0) == logged.entry }
        ?? completions.firstIndex { answered(by: $0) == nil && $0.latest >= event.earliest }
      let completed = used.map { completions.remove(at: $0) }
      judge(
        rule, instance: place + 1,
        start: Start(source: .milestone(event.kind), date: event.date), completed: completed,
        department: logged.milestone.department, entry: logged.entry)
    }
  }

  /// The milestone that another one says it answers.
  private func answered(by event: CaseEvent) -> EntryID? { index.logged(event).milestone.answers }

  /// Lists a duty whose fulfilment shows that it had begun, though nobody recorded when.
  ///
  /// Only the first milestone that fulfils a rule shows this: it is the rule's own, while others
  /// come about for other reasons too.
  mutating func judgeMissingStart(of rule: Rule) {
    guard rule.start.isExpected, let own = rule.fulfilment.met.first,
      let completed = index.first(own)
    else { return }
    let applies = answer(rule.applies, first: completed.first, last: completed.last)
    guard applies != .no, rule.ground.effective.contains(completed.last) else { return }
    obligations.append(
      Obligation(
        rule: rule.id, instance: 1, status: status(.unknown, of: rule, instance: 1), why: nil,
        start: nil, due: nil, completed: completed.date, margin: nil,
        departments: rule.departments,
        flags: rule.flags.union(
          applies == .unknown ? [.startMissing, .conditionUnknown] : .startMissing)))
  }

  /// What fulfils a rule from a start on, or before it where the rule lets that count.
  private func completion(of rule: Rule, since start: Start) -> CaseEvent? {
    if rule.fulfilment.countsEarly { return index.first(rule.fulfilment.met) }
    let earliest = Moment(start.first, minute: start.minute ?? 0)
    return index.first(rule.fulfilment.met) { $0.latest.minutes >= earliest.minutes }
  }

  /// A status after waivers: they change everything but what was met in time.
  func status(
    _ status: ObligationStatus, of rule: Rule, instance: Int
  ) -> ObligationStatus {
    if status == .met || reckoner.adjustments.waivers.isEmpty { return status }
    let isWaived = reckoner.adjustments.waives(rule.id, instance: instance, on: index.today)
    return isWaived ? .waived : status
  }
}
