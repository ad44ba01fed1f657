import Domain

extension ContentCodec {
  static func write(_ content: Content, to writer: inout ByteWriter) {
    writer.write(byte: tag(of: content).rawValue)
    switch content {
    case .caseOpened(let facts): write(facts, to: &writer)
    case .factsSet(let change): write(change, to: &writer)
    case .identitySet(let identity): write(identity, to: &writer)
    case .milestoneLogged(let milestone):
      write(milestone, to: &writer)
      if milestone.hasAnswers { writeAnswers(of: milestone, to: &writer) }
    case .milestoneAmended(let entry, let change, let reason):
      writer.write(entry)
      write(change, to: &writer)
      writer.write(reason)
      if !change.particulars.isEmpty { write(change.particulars, to: &writer) }
    case .entryVoided(let entry, let scope, let reason):
      writer.write(entry)
      writer.write(code: scope)
      writer.write(reason)
    case .detailsNoted(let entry, let details), .detailsSealed(let entry, let details):
      writer.write(entry)
      write(details, to: &writer)
    case .wordAcknowledged(let word): writer.write(word)
    case .caseClosed(let closing): write(closing, to: &writer)
    case .caseReopened(let day, let reason):
      writer.write(day)
      writer.write(reason)
    case .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted,
      .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred,
      .identityRevealed, .scored:
      writeAnnotation(content, to: &writer)
    }
  }

  private static func tag(of content: Content) -> Tag {
    switch content {
    case .caseOpened: .caseOpened
    case .factsSet: .factsSet
    case .identitySet: .identitySet
    case .milestoneLogged(let milestone):
      milestone.hasAnswers ? .milestoneDetailed : .milestoneLogged
    case .milestoneAmended(_, let change, _):
      change.particulars.isEmpty ? .milestoneAmended : .milestoneRefined
    case .entryVoided: .entryVoided
    case .detailsNoted: .detailsNoted
    case .caseClosed: .caseClosed
    case .caseReopened: .caseReopened
    case .dutyWaived: .dutyWaived
    case .clockPaused: .clockPaused
    case .clockResumed: .clockResumed
    case .blockOverridden: .blockOverridden
    case .barrierNoted: .barrierNoted
    case .barrierLifted: .barrierLifted
    case .consentGiven: .consentGiven
    case .consentWithdrawn: .consentWithdrawn
    case .filePartNoted: .filePartNoted
    case .fileTransferred: .fileTransferred
    case .identityRevealed: .identityRevealed
    case .scored: .scored
    case .detailsSealed: .detailsSealed
    case .wordAcknowledged: .wordAcknowledged
    }
  }

  static func write(_ facts: CaseFacts, to writer: inout ByteWriter) {
    writer.write(code: facts.sex)
    writer.write(facts.birth)
    writer.write(facts.rescued)
    writer.write(facts.area)
    writer.write(optional: facts.residence) { $0.write($1) }
    writer.write(code: facts.identity)
    writer.write(optionalCode: facts.exploitation)
    writer.write(optionalCode: facts.disability)
  }

  private static func write(_ change: FactsChange, to writer: inout ByteWriter) {
    writer.write(optionalCode: change.sex)
    writer.write(optional: change.birth) { $0.write($1) }
    writer.write(optional: change.rescued) { $0.write($1) }
    writer.write(optional: change.area) { $0.write($1) }
    writer.write(optional: change.residence) { $0.write($1) }
    writer.write(optionalCode: change.identity)
    writer.write(optionalCode: change.exploitation)
    writer.write(optionalCode: change.disability)
  }

  private static func write(_ milestone: Milestone, to writer: inout ByteWriter) {
    writer.write(code: milestone.kind)
    writer.write(milestone.date)
    writer.write(optionalCode: milestone.step)
    writer.write(optionalCode: milestone.outcome)
    writer.write(optionalCode: milestone.placement)
    writer.write(optionalCode: milestone.department)
  }

  private static func write(_ change: MilestoneChange, to writer: inout ByteWriter) {
    writer.write(optional: change.date) { $0.write($1) }
    writer.write(optionalCode: change.step)
    writer.write(optionalCode: change.outcome)
    writer.write(optionalCode: change.placement)
    writer.write(optionalCode: change.department)
  }

  static func write(_ closing: Closing, to writer: inout ByteWriter) {
    writer.write(closing.date)
    writer.write(code: closing.reason)
    writer.write(optionalCode: closing.outcome)
  }

  static func write(_ details: MilestoneDetails, to writer: inout ByteWriter) {
    writer.write(optional: details.provider) { $0.write($1) }
    writer.write(optional: details.reference) { $0.write($1) }
    writer.write(optional: details.note) { $0.write($1) }
  }

  static func write(_ identity: Identity, to writer: inout ByteWriter) {
    writer.write(list: identity.lines) { writer, line in
      writer.write(code: line.kind)
      writer.write(line.value)
    }
  }
}
