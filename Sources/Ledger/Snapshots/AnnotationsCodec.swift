import Domain

/// The form in which a snapshot keeps what stands beside the timeline.
enum AnnotationsCodec {
  static func write(_ annotations: Annotations, to writer: inout ByteWriter) {
    writer.write(list: annotations.waivers) { writer, recorded in
      writer.write(recorded.entry)
      ContentCodec.write(recorded.waiver, to: &writer)
    }
    writer.write(list: annotations.pauses) { writer, pause in
      writer.write(pause.entry)
      writer.write(pause.rule)
      writer.write(pause.from)
      writer.write(optional: pause.through) { $0.write($1) }
      writer.write(pause.reason)
      writer.write(optional: pause.resumed) { $0.write($1) }
    }
    writer.write(list: annotations.overrides) { ContentCodec.write($1, to: &$0) }
    writer.write(list: annotations.barriers) { writer, barrier in
      writer.write(barrier.entry)
      ContentCodec.write(barrier.note, to: &writer)
      writer.write(optional: barrier.lifted) { $0.write($1) }
    }
    writer.write(list: annotations.consents) { writer, given in
      writer.write(given.entry)
      ContentCodec.write(given.consent, to: &writer)
      writer.write(optional: given.withdrawn) { $0.write($1) }
    }
    writer.write(list: annotations.fileParts) { ContentCodec.write($1, to: &$0) }
    writer.write(list: annotations.fileTransfers) { ContentCodec.write($1, to: &$0) }
    writer.write(list: annotations.reveals) { writer, reveal in
      writer.write(reveal.by)
      writer.write(reveal.recorded.minutes)
      writer.write(optional: reveal.reason) { $0.write($1) }
    }
    writer.write(list: annotations.identityChanges) { writer, change in
      writer.write(code: change.status)
      writer.write(change.from)
    }
  }

  static func read(from reader: inout ByteReader) throws(DecodingFailure) -> Annotations {
    var annotations = Annotations()
    annotations.waivers = try reader.readList { (reader) throws(DecodingFailure) in
      RecordedWaiver(
        entry: try reader.readID(), waiver: try ContentCodec.readWaiver(from: &reader))
    }
    annotations.pauses = try reader.readList(by: readPause)
    annotations.overrides = try reader.readList { (reader) throws(DecodingFailure) in
      try ContentCodec.readOverride(from: &reader)
    }
    annotations.barriers = try reader.readList { (reader) throws(DecodingFailure) in
      NotedBarrier(
        entry: try reader.readID(), note: try ContentCodec.readBarrier(from: &reader),
        lifted: try ContentCodec.readOptionalDay(from: &reader))
    }
    annotations.consents = try reader.readList { (reader) throws(DecodingFailure) in
      GivenConsent(
        entry: try reader.readID(), consent: try ContentCodec.readConsent(from: &reader),
        withdrawn: try ContentCodec.readOptionalDay(from: &reader))
    }
    annotations.fileParts = try reader.readList { (reader) throws(DecodingFailure) in
      try ContentCodec.readFilePart(from: &reader)
    }
    annotations.fileTransfers = try reader.readList { (reader) throws(DecodingFailure) in
      try ContentCodec.readTransfer(from: &reader)
    }
    annotations.reveals = try reader.readList(by: readReveal)
    annotations.identityChanges = try reader.readList { (reader) throws(DecodingFailure) in
      IdentityChange(status: try reader.readCode(), from: try reader.readDay())
    }
    return annotations
  }

  private static func readPause(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> ClockPause {
    ClockPause(
      entry: try reader.readID(), rule: try reader.readText(), from: try reader.readDay(),
      through: try ContentCodec.readOptionalDay(from: &reader), reason: try reader.readText(),
      resumed: try ContentCodec.readOptionalText(from: &reader))
  }

  private static func readReveal(from reader: inout ByteReader) throws(DecodingFailure) -> Reveal {
    Reveal(
      by: try reader.readID(), recorded: Moment(minutes: try reader.readInt()),
      reason: try ContentCodec.readOptionalText(from: &reader))
  }
}
