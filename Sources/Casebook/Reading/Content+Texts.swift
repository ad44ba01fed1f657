import Domain

extension Content {
  /// The texts that somebody wrote and that others than those of the identity scope read.
  var texts: [(field: TextField, text: String)] {
    switch self {
    case .detailsNoted(_, let details): details.texts
    case .milestoneAmended(_, _, let reason), .entryVoided(_, in: _, let reason),
      .caseReopened(_, let reason), .consentWithdrawn(_, on: _, let reason):
      [(.reason, reason)]
    case .dutyWaived(let waiver): [(.reason, waiver.reason)]
    case .clockPaused(let decision), .clockResumed(let decision): [(.reason, decision.reason)]
    case .blockOverridden(let override): [(.reason, override.reason)]
    case .identityRevealed(let reason): reason.map { [(.reason, $0)] } ?? []
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .caseClosed, .barrierNoted,
      .barrierLifted, .consentGiven, .filePartNoted, .fileTransferred, .scored, .detailsSealed,
      .wordAcknowledged:
      []
    }
  }
}

extension MilestoneDetails {
  fileprivate var texts: [(field: TextField, text: String)] {
    let texts: [(TextField, String?)] = [
      (.provider, provider), (.reference, reference), (.note, note),
    ]
    return texts.compactMap { field, text in text.map { (field, $0) } }
  }
}
