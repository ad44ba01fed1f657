import Domain

extension ContentCodec {
  static func readCaseContent(
    _ tag: Tag, from reader: inout ByteReader
  ) throws(DecodingFailure) -> Content {
    switch tag {
    case .caseOpened: .caseOpened(try readFacts(from: &reader))
    case .factsSet: .factsSet(try readFactsChange(from: &reader))
    case .identitySet: .identitySet(try readIdentity(from: &reader))
    case .milestoneLogged: .milestoneLogged(try readMilestone(from: &reader))
    case .milestoneAmended:
      .milestoneAmended(
        try reader.readID(), try readMilestoneChange(from: &reader),
        reason: try reader.readText())
    case .entryVoided:
      .entryVoided(
        try reader.readID(), in: try reader.readCode(), reason: try reader.readText())
    case .detailsNoted: .detailsNoted(try reader.readID(), try readDetails(from: &reader))
    case .detailsSealed: .detailsSealed(try reader.readID(), try readDetails(from: &reader))
    case .wordAcknowledged: .wordAcknowledged(try reader.readText())
    case .caseClosed: .caseClosed(try readClosing(from: &reader))
    case .caseReopened: .caseReopened(try reader.readDay(), reason: try reader.readText())
    case .milestoneDetailed: .milestoneLogged(try readDetailedMilestone(from: &reader))
    case .milestoneRefined: try readRefinement(from: &reader)
    case .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted,
      .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred,
      .identityRevealed, .scored:
      try readAnnotation(tag, from: &reader)
    case .officeSet, .assessmentReferenced, .syntheticDeclared, .releasePublished, .copiesMerged,
      .protocolOverridden, .officeDutyDone, .identitiesSearched, .releaseCounted,
      .releaseWitnessed:
      throw .malformed
    }
  }

  static func readFacts(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> CaseFacts {
    CaseFacts(
      sex: try reader.readCode(), birth: try reader.readBirth(), rescued: try reader.readDate(),
      area: try reader.readArea(), residence: try readOptionalArea(from: &reader),
      identity: try reader.readCode(), exploitation: try reader.readOptionalCode(),
      disability: try reader.readOptionalCode())
  }

  private static func readFactsChange(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> FactsChange {
    var change = FactsChange()
    change.sex = try reader.readOptionalCode()
    change.birth = try reader.readOptional { (reader) throws(DecodingFailure) in
      try reader.readBirth()
    }
    change.rescued = try readOptionalDate(from: &reader)
    change.area = try readOptionalArea(from: &reader)
    change.residence = try readOptionalArea(from: &reader)
    change.identity = try reader.readOptionalCode()
    change.exploitation = try reader.readOptionalCode()
    change.disability = try reader.readOptionalCode()
    return change
  }

  static func readIdentity(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Identity {
    Identity(
      lines: try reader.readList { (reader) throws(DecodingFailure) in
        Identity.Line(kind: try reader.readCode(), value: try reader.readText())
      })
  }

  static func readMilestone(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Milestone {
    Milestone(
      kind: try reader.readCode(), date: try reader.readDate(),
      step: try reader.readOptionalCode(), outcome: try reader.readOptionalCode(),
      placement: try reader.readOptionalCode(), department: try reader.readOptionalCode())
  }

  static func readMilestoneChange(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> MilestoneChange {
    MilestoneChange(
      date: try readOptionalDate(from: &reader), step: try reader.readOptionalCode(),
      outcome: try reader.readOptionalCode(), placement: try reader.readOptionalCode(),
      department: try reader.readOptionalCode())
  }

  static func readClosing(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Closing {
    Closing(
      date: try reader.readDay(), reason: try reader.readCode(),
      outcome: try reader.readOptionalCode())
  }

  static func readDetails(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> MilestoneDetails {
    MilestoneDetails(
      provider: try readOptionalText(from: &reader),
      reference: try readOptionalText(from: &reader), note: try readOptionalText(from: &reader))
  }

  private static func readOptionalArea(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> AreaCode? {
    try reader.readOptional { (reader) throws(DecodingFailure) in try reader.readArea() }
  }

  private static func readOptionalDate(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> EventDate? {
    try reader.readOptional { (reader) throws(DecodingFailure) in try reader.readDate() }
  }

  static func readOptionalText(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> String? {
    try reader.readOptional { (reader) throws(DecodingFailure) in try reader.readText() }
  }
}
