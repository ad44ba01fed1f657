import Domain

/// The fields of decisions, barriers, consents, file parts and scores, in their fixed orders.
extension ContentCodec {
  static func write(_ waiver: DutyWaiver, to writer: inout ByteWriter) {
    writer.write(waiver.rule)
    writer.write(optional: waiver.instance) { $0.write($1) }
    writer.write(waiver.from)
    writer.write(waiver.reason)
  }

  static func readWaiver(from reader: inout ByteReader) throws(DecodingFailure) -> DutyWaiver {
    DutyWaiver(
      rule: try reader.readText(),
      instance: try reader.readOptional { (reader) throws(DecodingFailure) in
        try reader.readInt()
      }, from: try reader.readDay(), reason: try reader.readText())
  }

  static func write(_ decision: ClockDecision, to writer: inout ByteWriter) {
    writer.write(decision.rule)
    writer.write(decision.from)
    writer.write(decision.reason)
  }

  static func readDecision(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ClockDecision {
    ClockDecision(
      rule: try reader.readText(), from: try reader.readDay(), reason: try reader.readText())
  }

  static func write(_ override: BlockOverride, to writer: inout ByteWriter) {
    writer.write(override.milestone)
    writer.write(override.block)
    writer.write(override.reason)
  }

  static func readOverride(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> BlockOverride {
    BlockOverride(
      milestone: try reader.readID(), block: try reader.readText(),
      reason: try reader.readText())
  }

  static func write(_ note: BarrierNote, to writer: inout ByteWriter) {
    writer.write(code: note.barrier)
    writer.write(optionalCode: note.stage)
    writer.write(note.since)
  }

  static func readBarrier(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> BarrierNote {
    BarrierNote(
      barrier: try reader.readCode(), stage: try reader.readOptionalCode(),
      since: try reader.readDay())
  }

  static func write(_ consent: Consent, to writer: inout ByteWriter) {
    writer.write(code: consent.ground)
    writer.write(code: consent.recipient)
    writer.write(code: consent.purpose)
    writer.write(list: consent.fields) { $0.write(code: $1) }
    writer.write(consent.given)
    writer.write(optional: consent.expires) { $0.write($1) }
  }

  /// Reads a consent whose fields stand in the order of the vocabulary, each once.
  static func readConsent(from reader: inout ByteReader) throws(DecodingFailure) -> Consent {
    let ground: LegalGround = try reader.readCode()
    let recipient: Department = try reader.readCode()
    let purpose: Stage = try reader.readCode()
    let fields = try reader.readList { (reader) throws(DecodingFailure) in
      try reader.readCode(SharedField.self)
    }
    let consent = Consent(
      ground: ground, recipient: recipient, purpose: purpose, fields: Set(fields),
      given: try reader.readDay(), expires: try readOptionalDay(from: &reader))
    guard consent.fields == fields else { throw .malformed }
    return consent
  }

  static func write(_ note: FilePartNote, to writer: inout ByteWriter) {
    writer.write(code: note.part)
    writer.write(note.isPresent)
    writer.write(note.date)
  }

  static func readFilePart(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> FilePartNote {
    FilePartNote(
      part: try reader.readCode(), isPresent: try reader.readBool(), date: try reader.readDay())
  }

  static func write(_ transfer: FileTransfer, to writer: inout ByteWriter) {
    writer.write(transfer.from)
    writer.write(transfer.to)
    writer.write(transfer.date)
  }

  static func readTransfer(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> FileTransfer {
    FileTransfer(
      from: try reader.readArea(), to: try reader.readArea(), date: try reader.readDay())
  }

  static func write(_ score: InstrumentScore, to writer: inout ByteWriter) {
    writer.write(score.instrument)
    writer.write(score.date)
    writer.write(list: score.answers) { $0.write($1) }
  }

  static func readScore(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> InstrumentScore {
    InstrumentScore(
      instrument: try reader.readText(), date: try reader.readDay(),
      answers: try reader.readList { (reader) throws(DecodingFailure) in try reader.readInt() })
  }

  static func readOptionalDay(from reader: inout ByteReader) throws(DecodingFailure) -> Day? {
    try reader.readOptional { (reader) throws(DecodingFailure) in try reader.readDay() }
  }
}
