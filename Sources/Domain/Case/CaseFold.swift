/// Folds the entries of one case into its state.
///
/// The result depends on the set of entries only: not on the order they arrived in, and on no clock.
package struct CaseFold {
  private let number: CaseNumber
  let standing: [Recorded]
  private let conflicts: [Conflict]

  /// Takes the progress entries of a case, in any order.
  package init(number: CaseNumber, entries: [Recorded]) {
    self.number = number
    let ordered = entries.sorted { $0.precedes($1) }
    standing = CaseFold.standing(among: ordered)
    conflicts = CaseFold.conflicts(among: standing)
  }

  /// The state, or nothing where no opening of the case stands.
  package var state: CaseState? {
    guard var facts = openingFacts else { return nil }
    var milestones: [EntryID: LoggedMilestone] = [:]
    var closing: Closing?
    for recorded in standing {
      switch recorded.content {
      case .factsSet(let change): facts = change.applied(to: facts)
      case .milestoneLogged(let milestone):
        milestones[recorded.entry] = LoggedMilestone(
          entry: recorded.entry, milestone: milestone, recorded: recorded.recorded,
          isAmended: false)
      case .milestoneAmended(let entry, let change, _):
        milestones[entry] = milestones[entry].map { CaseFold.amend($0, by: change) }
      case .caseClosed(let how): closing = how
      case .caseReopened: closing = nil
      case .caseOpened, .entryVoided, .identitySet, .detailsNoted, .dutyWaived, .clockPaused,
        .clockResumed, .blockOverridden, .barrierNoted, .barrierLifted, .consentGiven,
        .consentWithdrawn, .filePartNoted, .fileTransferred, .identityRevealed, .scored,
        .detailsSealed, .wordAcknowledged:
        break
      }
    }
    return CaseState(
      number: number, facts: facts,
      milestones: milestones.values.sorted(by: CaseFold.precedes), closing: closing,
      conflicts: conflicts, annotations: annotations)
  }

  /// A month and its last day differ, and neither comes before the other: then the entries decide.
  private static func precedes(_ one: LoggedMilestone, _ other: LoggedMilestone) -> Bool {
    if one.milestone.date < other.milestone.date { return true }
    return !(other.milestone.date < one.milestone.date) && one.entry < other.entry
  }

  /// Of two openings that did not know of each other the later stands, as in any conflict.
  var openingFacts: CaseFacts? {
    for recorded in standing.reversed() {
      if case .caseOpened(let facts) = recorded.content { return facts }
    }
    return nil
  }

  private static func amend(
    _ logged: LoggedMilestone, by change: MilestoneChange
  ) -> LoggedMilestone {
    LoggedMilestone(
      entry: logged.entry, milestone: change.applied(to: logged.milestone),
      recorded: logged.recorded, isAmended: true)
  }
}
