import Domain

/// The skeleton of a case: where the person stayed, where they went, and how it ended.
///
/// All other events hang on these days. Days may lie after the cut-off; what is not yet recorded by
/// then is left out later.
struct Course {
  let search: IdentitySearch
  /// The institution that took the person in; nothing for those who stayed in their own life.
  let institution: Placement?
  /// The minute of admission; the rescue's day or the next.
  let admitted: EventDate
  let outcome: Outcome
  /// What the departure looked like, before contact was lost or worse.
  let firstOutcome: Outcome
  let destination: Placement?
  /// The day from which the person is at home, placed or gone.
  let settled: Day
  /// The county that becomes responsible on the day of settling, where it changes.
  let newCounty: AreaCode?
  /// The last day that anything happens.
  let end: Day?
  let closing: Closing?
  let reopened: Day?

  var isAdmitted: Bool { institution != nil }

  /// Days between admission and settling.
  var stay: Int { settled.number - admitted.earliest.number }

  /// Whether the person leaves the institution rather than stays in its long-term care.
  var departs: Bool { isAdmitted && destination != institution }

  /// Whether somebody is responsible for following the person up here.
  var isFollowedUp: Bool {
    switch firstOutcome {
    case .reunited, .resettled, .adopted, .independent: true
    case .transferred, .left, .lostContact, .reVictimised, .deceased, .repatriated: false
    }
  }
}
