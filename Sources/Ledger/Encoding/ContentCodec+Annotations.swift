import Domain

/// The stored form of what is recorded beside the timeline.
extension ContentCodec {
  static func writeAnnotation(_ content: Content, to writer: inout ByteWriter) {
    switch content {
    case .dutyWaived(let waiver): write(waiver, to: &writer)
    case .clockPaused(let decision), .clockResumed(let decision): write(decision, to: &writer)
    case .blockOverridden(let override): write(override, to: &writer)
    case .barrierNoted(let note): write(note, to: &writer)
    case .barrierLifted(let entry, let day):
      writer.write(entry)
      writer.write(day)
    case .consentGiven(let consent): write(consent, to: &writer)
    case .consentWithdrawn(let entry, let day, let reason):
      writer.write(entry)
      writer.write(day)
      writer.write(reason)
    case .filePartNoted(let note): write(note, to: &writer)
    case .fileTransferred(let transfer): write(transfer, to: &writer)
    case .identityRevealed(let reason): writer.write(optional: reason) { $0.write($1) }
    case .scored(let score): write(score, to: &writer)
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .detailsSealed, .wordAcknowledged:
      preconditionFailure("These contents are written elsewhere.")
    }
  }

  static func readAnnotation(
    _ tag: Tag, from reader: inout ByteReader
  ) throws(DecodingFailure) -> Content {
    switch tag {
    case .dutyWaived: .dutyWaived(try readWaiver(from: &reader))
    case .clockPaused: .clockPaused(try readDecision(from: &reader))
    case .clockResumed: .clockResumed(try readDecision(from: &reader))
    case .blockOverridden: .blockOverridden(try readOverride(from: &reader))
    case .barrierNoted: .barrierNoted(try readBarrier(from: &reader))
    case .barrierLifted: .barrierLifted(try reader.readID(), on: try reader.readDay())
    case .consentGiven: .consentGiven(try readConsent(from: &reader))
    case .consentWithdrawn:
      .consentWithdrawn(
        try reader.readID(), on: try reader.readDay(), reason: try reader.readText())
    case .filePartNoted: .filePartNoted(try readFilePart(from: &reader))
    case .fileTransferred: .fileTransferred(try readTransfer(from: &reader))
    case .identityRevealed: .identityRevealed(reason: try readOptionalText(from: &reader))
    case .scored: .scored(try readScore(from: &reader))
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .milestoneDetailed, .milestoneRefined,
      .officeSet, .assessmentReferenced, .syntheticDeclared, .releasePublished, .copiesMerged,
      .protocolOverridden, .officeDutyDone, .identitiesSearched, .detailsSealed,
      .wordAcknowledged, .releaseCounted, .releaseWitnessed:
      throw .malformed
    }
  }
}
