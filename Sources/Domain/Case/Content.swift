/// What an entry says about a case: the closed set of things that can be recorded.
package enum Content: Hashable, Sendable {
  case caseOpened(CaseFacts)
  case factsSet(FactsChange)
  case identitySet(Identity)
  case milestoneLogged(Milestone)
  case milestoneAmended(EntryID, MilestoneChange, reason: String)
  /// Takes back an entry of a scope: a record, a correction, or another taking back.
  case entryVoided(EntryID, in: Scope, reason: String)
  case detailsNoted(EntryID, MilestoneDetails)
  case caseClosed(Closing)
  case caseReopened(Day, reason: String)

  package var scope: Scope {
    switch self {
    case .entryVoided(_, let scope, _): scope
    case .identitySet: .identity
    case .detailsNoted: .care
    case .caseOpened, .factsSet, .milestoneLogged, .milestoneAmended, .caseClosed,
      .caseReopened:
      .progress
    }
  }

  /// The entry that this one corrects, takes back or annotates.
  package var target: EntryID? {
    switch self {
    case .milestoneAmended(let entry, _, _), .entryVoided(let entry, _, _),
      .detailsNoted(let entry, _):
      entry
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .caseClosed, .caseReopened: nil
    }
  }
}
