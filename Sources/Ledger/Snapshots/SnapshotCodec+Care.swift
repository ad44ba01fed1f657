import Domain

extension SnapshotCodec {
  func write(_ notes: CareNotes, to writer: inout ByteWriter) {
    writer.write(list: notes.details.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      ContentCodec.write(pair.value, to: &writer)
    }
    writer.write(list: notes.scores) { ContentCodec.write($1, to: &$0) }
  }

  func readNotes(from reader: inout ByteReader) throws(DecodingFailure) -> CareNotes {
    var notes = CareNotes()
    let pairs = try reader.readList { (reader) throws(DecodingFailure) in
      (try reader.readID(EntryID.self), try ContentCodec.readDetails(from: &reader))
    }
    notes.details = Dictionary(pairs, uniquingKeysWith: { $1 })
    notes.scores = try reader.readList { (reader) throws(DecodingFailure) in
      try ContentCodec.readScore(from: &reader)
    }
    return notes
  }
}
