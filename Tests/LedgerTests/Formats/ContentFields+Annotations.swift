import Domain

extension ContentFields {
  /// Adds the fields of a content beside the timeline.
  mutating func add(annotation content: Content) {
    switch content {
    case .dutyWaived(let waiver):
      kind = "duty-waived"
      set(["rule": waiver.rule, "instance": waiver.instance, "from": waiver.from])
      set(["reason": waiver.reason])
    case .clockPaused(let decision): add(decision, as: "clock-paused")
    case .clockResumed(let decision): add(decision, as: "clock-resumed")
    case .blockOverridden(let override):
      kind = "block-overridden"
      set(["milestone": override.milestone, "block": override.block, "reason": override.reason])
    case .barrierNoted(let note):
      kind = "barrier-noted"
      set(["barrier": note.barrier.code, "stage": note.stage?.code, "since": note.since])
    case .barrierLifted(let entry, let day):
      kind = "barrier-lifted"
      set(["entry": entry, "date": day])
    case .consentGiven(let consent): add(consent)
    case .consentWithdrawn(let entry, let day, let reason):
      kind = "consent-withdrawn"
      set(["entry": entry, "date": day, "reason": reason])
    case .filePartNoted(let note):
      kind = "file-part-noted"
      set(["part": note.part.code, "present": note.isPresent, "date": note.date])
    case .fileTransferred(let transfer):
      kind = "file-transferred"
      set(["from": transfer.from, "to": transfer.to, "date": transfer.date])
    case .identityRevealed(let reason):
      kind = "identity-revealed"
      set(["reason": reason])
    case .scored(let score):
      kind = "scored"
      set(["instrument": score.instrument, "date": score.date, "answers": "\(score.answers)"])
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .detailsSealed, .wordAcknowledged:
      break
    }
  }

  private mutating func add(_ decision: ClockDecision, as name: String) {
    kind = name
    set(["rule": decision.rule, "from": decision.from, "reason": decision.reason])
  }

  private mutating func add(_ consent: Consent) {
    kind = "consent-given"
    set(["ground": consent.ground.code, "recipient": consent.recipient.code])
    set(["purpose": consent.purpose.code, "given": consent.given, "expires": consent.expires])
    set(["fields": consent.fields.map(\.code).joined(separator: " ")])
  }
}
