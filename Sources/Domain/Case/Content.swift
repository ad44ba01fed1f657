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
  case dutyWaived(DutyWaiver)
  case clockPaused(ClockDecision)
  case clockResumed(ClockDecision)
  case blockOverridden(BlockOverride)
  case barrierNoted(BarrierNote)
  case barrierLifted(EntryID, on: Day)
  case consentGiven(Consent)
  case consentWithdrawn(EntryID, on: Day, reason: String)
  case filePartNoted(FilePartNote)
  case fileTransferred(FileTransfer)
  case identityRevealed(reason: String?)
  case scored(InstrumentScore)
  /// What was written beside a milestone and holds personal data: read only by who may see identities.
  case detailsSealed(EntryID, MilestoneDetails)
  /// A known value that is an ordinary word or a division too.
  case wordAcknowledged(String)

  package var scope: Scope {
    switch self {
    case .entryVoided(_, let scope, _): scope
    case .identitySet, .detailsSealed, .wordAcknowledged: .identity
    case .detailsNoted, .scored: .care
    case .caseOpened, .factsSet, .milestoneLogged, .milestoneAmended, .caseClosed,
      .caseReopened, .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted,
      .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred,
      .identityRevealed:
      .progress
    }
  }

  /// Whether it is never taken back: it says who looked, or why somebody went past a block.
  package var standsForGood: Bool {
    switch self {
    case .identityRevealed, .blockOverridden: true
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .dutyWaived, .clockPaused, .clockResumed,
      .barrierNoted, .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted,
      .fileTransferred, .scored, .detailsSealed, .wordAcknowledged:
      false
    }
  }

  /// The entry that this one corrects, takes back or annotates.
  package var target: EntryID? {
    switch self {
    case .milestoneAmended(let entry, _, _), .entryVoided(let entry, _, _),
      .detailsNoted(let entry, _), .detailsSealed(let entry, _), .barrierLifted(let entry, _),
      .consentWithdrawn(let entry, _, _):
      entry
    case .blockOverridden(let override): override.milestone
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .caseClosed, .caseReopened,
      .dutyWaived, .clockPaused, .clockResumed, .barrierNoted, .consentGiven, .filePartNoted,
      .fileTransferred, .identityRevealed, .scored, .wordAcknowledged:
      nil
    }
  }
}
