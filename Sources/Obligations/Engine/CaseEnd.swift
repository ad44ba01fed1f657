import Domain

/// The day after which a case owes nothing new, and how the person stood.
struct CaseEnd {
  let day: Day
  let outcome: Outcome?

  /// The closing, or the latest outcome on record where it takes the person out of reach.
  init?(of state: CaseState, on now: Moment) {
    if let closing = state.closing, closing.date <= now.day {
      day = closing.date
      outcome = closing.outcome
      return
    }
    for logged in state.milestones.reversed() {
      let milestone = logged.milestone
      guard Moment(milestone.date.earliest, minute: milestone.date.minute ?? 0) <= now else {
        continue
      }
      guard let recorded = milestone.outcome else { continue }
      guard CaseEnd.ends(recorded) else { return nil }
      (day, outcome) = (milestone.date.latest, recorded)
      return
    }
    return nil
  }

  private static func ends(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .transferred, .left, .lostContact, .deceased, .repatriated: true
    case .reunited, .resettled, .adopted, .independent, .reVictimised: false
    }
  }
}
