import Domain

/// Turns what happened into what was recorded, late entries and mistakes included.
struct Recorder {
  private struct Pending {
    let moment: Moment
    let event: SyntheticEvent
  }

  private let asOf: Day
  private let opened: Moment
  private let closed: Moment?
  private let closing: Closing?
  private let reopened: Moment?
  private var pending: [Pending]
  /// When the last step of each kind was recorded: nobody enters an answer before its request.
  private var latest: [MilestoneKind: Moment] = [:]
  private var random: RandomSource

  /// Opens the case with its first facts.
  init(facts: CaseFacts, course: Course, asOf: Day, random: RandomSource) {
    var random = random
    let lag = RecordingLag.days(using: &random)
    let day = min(asOf, facts.rescued.latest.adding(days: min(lag, 20)))
    let opened = Moment(day, minute: RecordingLag.minute(using: &random))
    self.opened = opened
    closing = course.closing
    closed = course.closing.map {
      let late = $0.date.adding(days: random.integer(0...10))
      return max(opened, Moment(late, minute: RecordingLag.minute(using: &random)))
    }
    reopened = course.reopened.map {
      Moment($0.adding(days: 1), minute: RecordingLag.minute(using: &random))
    }
    self.asOf = asOf
    self.random = random
    pending = [Pending(moment: opened, event: .recorded(.caseOpened(facts)))]
    if let reopened {
      let content = Content.caseReopened(reopened.day.adding(days: -1), reason: "本人再次求助")
      pending.append(Pending(moment: reopened, event: .recorded(content)))
    }
  }

  /// Records a change of the facts that took place on a day.
  mutating func record(_ change: FactsChange, on day: Day) {
    guard let moment = moment(of: EventDate(day)) else { return }
    pending.append(Pending(moment: moment, event: .recorded(.factsSet(change))))
  }

  /// Records a milestone, and now and then a mistake that is put right later.
  mutating func record(_ milestone: Milestone) {
    guard let drawn = moment(of: milestone.date) else { return }
    let moment = max(drawn, latest[milestone.kind] ?? drawn)
    latest[milestone.kind] = moment
    let index = pending.count
    let kept = CoarseDate.remembered(milestone, recorded: moment, using: &random)
    let draw = random.fraction()
    let mistaken = draw < 0.02 ? Recorder.mistaken(kept, recorded: moment) : nil
    pending.append(
      Pending(moment: moment, event: .recorded(.milestoneLogged(mistaken ?? kept))))
    if mistaken != nil {
      let change = MilestoneChange(date: kept.date)
      correct(at: moment, .amended(of: index, change, reason: "日期录入有误"))
    } else if draw > 0.988 {
      recordDuplicate(of: kept, at: moment)
    }
  }

  /// The records up to the cut-off in the order they were made.
  mutating func finished() -> [SyntheticRecord] {
    if let closed, let closing {
      pending.append(Pending(moment: closed, event: .recorded(.caseClosed(closing))))
    }
    let kept = pending.indices.filter { pending[$0].moment.day <= asOf }
      .sorted { (pending[$0].moment, $0) < (pending[$1].moment, $1) }
    var places = [Int](repeating: 0, count: pending.count)
    for (place, index) in kept.enumerated() { places[index] = place }
    return kept.map { index in
      SyntheticRecord(
        recorded: pending[index].moment, event: Recorder.moved(pending[index].event, to: places))
    }
  }

  /// The same milestone recorded twice and taken back; rarely the wrong way round at first.
  private mutating func recordDuplicate(of milestone: Milestone, at moment: Moment) {
    let duplicate = pending.count
    pending.append(Pending(moment: moment, event: .recorded(.milestoneLogged(milestone))))
    correct(at: moment, .voided(of: duplicate, in: .progress, reason: "重复录入"))
    guard random.chance(0.1) else { return }
    let taken = pending.count - 1
    correct(at: pending[taken].moment, .voided(of: taken, in: .progress, reason: "撤销有误"))
    correct(
      at: pending[taken + 1].moment,
      .voided(of: taken + 1, in: .progress, reason: "确为重复录入"))
  }

  private mutating func correct(at moment: Moment, _ event: SyntheticEvent) {
    let later = moment.adding(hours: random.integer(0...8 * 24))
    pending.append(Pending(moment: capped(later, after: moment), event: event))
  }

  /// When something of a date is recorded; nothing where it fell while the case was closed.
  private mutating func moment(of date: EventDate) -> Moment? {
    let late = date.earliest.adding(days: RecordingLag.days(using: &random))
    let happened = Moment(date.earliest, minute: date.minute ?? 0)
    let moment = max(
      opened, happened, Moment(late, minute: RecordingLag.minute(using: &random)))
    guard let closing, date.earliest > closing.date else { return capped(moment, after: happened) }
    guard let reopened, date.earliest >= reopened.day.adding(days: -1) else { return nil }
    return max(moment, reopened)
  }

  /// Nothing that belongs before the closing is recorded after it.
  private func capped(_ moment: Moment, after earlier: Moment) -> Moment {
    guard let closed, earlier <= closed else { return moment }
    return min(moment, closed)
  }

  /// The milestone with a date one day too late, where that is not after its recording.
  private static func mistaken(_ milestone: Milestone, recorded: Moment) -> Milestone? {
    guard milestone.date.precision == .day else { return nil }
    let wrong = milestone.date.earliest.adding(days: 1)
    guard wrong <= recorded.day else { return nil }
    var mistaken = milestone
    mistaken.date = EventDate(wrong)
    return mistaken
  }

  private static func moved(_ event: SyntheticEvent, to places: [Int]) -> SyntheticEvent {
    switch event {
    case .recorded: event
    case .amended(let index, let change, let reason):
      .amended(of: places[index], change, reason: reason)
    case .voided(let index, let scope, let reason):
      .voided(of: places[index], in: scope, reason: reason)
    }
  }
}
