import Domain

extension ContentCodec {
  static func write(_ content: OfficeContent, to writer: inout ByteWriter) {
    switch content {
    case .officeSet(let area):
      writer.write(byte: Tag.officeSet.rawValue)
      writer.write(area)
    case .assessmentReferenced(let reference):
      writer.write(byte: Tag.assessmentReferenced.rawValue)
      writer.write(reference)
    case .syntheticDeclared(let seed):
      writer.write(byte: Tag.syntheticDeclared.rawValue)
      writer.write(seed)
    case .releasePublished(let record):
      writer.write(byte: Tag.releasePublished.rawValue)
      write(record, to: &writer)
    case .releaseCounted(let counts):
      writer.write(byte: Tag.releaseCounted.rawValue)
      write(counts, to: &writer)
    case .releaseWitnessed(let release, let worlds):
      writer.write(byte: Tag.releaseWitnessed.rawValue)
      writer.write(release)
      writer.write(worlds)
    case .copiesMerged: writer.write(byte: Tag.copiesMerged.rawValue)
    case .protocolOverridden(let text):
      writer.write(byte: Tag.protocolOverridden.rawValue)
      writer.write(text)
    case .officeDutyDone(let rule, let day):
      writer.write(byte: Tag.officeDutyDone.rawValue)
      writer.write(rule)
      writer.write(day)
    case .identitiesSearched: writer.write(byte: Tag.identitiesSearched.rawValue)
    }
  }

  static func readOfficeContent(
    _ tag: Tag, from reader: inout ByteReader
  ) throws(DecodingFailure) -> OfficeContent {
    switch tag {
    case .officeSet: .officeSet(try reader.readArea())
    case .assessmentReferenced: .assessmentReferenced(try reader.readText())
    case .syntheticDeclared: .syntheticDeclared(seed: try reader.readUnsigned())
    case .releasePublished: .releasePublished(try readRelease(from: &reader))
    case .releaseCounted: .releaseCounted(try readCounts(from: &reader))
    case .releaseWitnessed:
      .releaseWitnessed(
        release: Array(try reader.readBytes()), worlds: Array(try reader.readBytes()))
    case .copiesMerged: .copiesMerged
    case .protocolOverridden: .protocolOverridden(try reader.readText())
    case .officeDutyDone:
      .officeDutyDone(rule: try reader.readText(), on: try reader.readDay())
    case .identitiesSearched: .identitiesSearched
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .milestoneDetailed, .milestoneRefined,
      .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted, .barrierLifted,
      .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred, .identityRevealed,
      .scored, .detailsSealed, .wordAcknowledged:
      throw .malformed
    }
  }

  private static func write(_ record: ReleaseRecord, to writer: inout ByteWriter) {
    writer.write(record.id)
    writer.write(record.period)
    writer.write(record.cutOff)
    writer.write(code: record.level)
    writer.write(record.area)
    writer.write(list: record.tables) { writer, table in
      writer.write(table.name)
      writer.write(table.unit)
      writer.write(table.period)
    }
    writer.write(record.headsRoot)
    writer.write(record.cells)
    writer.write(optional: record.predecessor) { $0.write($1) }
  }

  private static func readRelease(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ReleaseRecord {
    ReleaseRecord(
      id: try reader.readText(), period: try reader.readPeriod(), cutOff: try reader.readDay(),
      level: try reader.readCode(), area: try reader.readArea(),
      tables: try reader.readList { (reader) throws(DecodingFailure) in
        ReleaseRecord.Table(
          name: try reader.readText(), unit: try reader.readText(),
          period: try reader.readPeriod())
      },
      headsRoot: Array(try reader.readBytes()), cells: Array(try reader.readBytes()),
      predecessor: try reader.readOptional { (reader) throws(DecodingFailure) in
        Array(try reader.readBytes())
      })
  }
}
