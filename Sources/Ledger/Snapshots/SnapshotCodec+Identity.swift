import Domain

extension SnapshotCodec {
  func write(_ notes: IdentityNotes, to writer: inout ByteWriter) {
    writer.write(optional: notes.identity) { ContentCodec.write($1, to: &$0) }
    writer.write(list: notes.details.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      ContentCodec.write(pair.value, to: &writer)
    }
    writer.write(list: notes.acknowledgements) { writer, acknowledgement in
      writer.write(acknowledgement.entry)
      writer.write(acknowledgement.word)
      writer.write(acknowledgement.by)
      writer.write(acknowledgement.recorded.minutes)
    }
  }

  func readIdentityNotes(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> IdentityNotes {
    var notes = IdentityNotes()
    notes.identity = try reader.readOptional { (reader) throws(DecodingFailure) in
      try ContentCodec.readIdentity(from: &reader)
    }
    let details = try reader.readList { (reader) throws(DecodingFailure) in
      (try reader.readID(EntryID.self), try ContentCodec.readDetails(from: &reader))
    }
    notes.details = Dictionary(details, uniquingKeysWith: { $1 })
    notes.acknowledgements = try reader.readList { (reader) throws(DecodingFailure) in
      Acknowledgement(
        entry: try reader.readID(), word: try reader.readText(), by: try reader.readID(),
        recorded: Moment(minutes: try reader.readInt()))
    }
    return notes
  }
}
