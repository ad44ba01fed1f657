import Domain

/// The stored form of a milestone's particulars and of what it answers.
extension ContentCodec {
  static func writeAnswers(of milestone: Milestone, to writer: inout ByteWriter) {
    write(milestone.particulars, to: &writer)
    writer.write(optional: milestone.answers) { $0.write($1) }
  }

  static func write(_ particulars: Particulars, to writer: inout ByteWriter) {
    writer.write(list: particulars.all) { writer, answer in
      writer.write(code: answer.particular)
      writer.write(answer.code)
    }
  }

  static func readAnswers(
    to milestone: inout Milestone, from reader: inout ByteReader
  ) throws(DecodingFailure) {
    milestone.particulars = try readParticulars(from: &reader)
    milestone.answers = try reader.readOptional { (reader) throws(DecodingFailure) in
      try reader.readID()
    }
    guard milestone.hasAnswers else { throw .malformed }
  }

  static func readDetailedMilestone(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Milestone {
    var milestone = try readMilestone(from: &reader)
    try readAnswers(to: &milestone, from: &reader)
    return milestone
  }

  static func readRefinement(from reader: inout ByteReader) throws(DecodingFailure) -> Content {
    let entry: EntryID = try reader.readID()
    var change = try readMilestoneChange(from: &reader)
    let reason = try reader.readText()
    change.particulars = try readParticulars(from: &reader)
    guard !change.particulars.isEmpty else { throw .malformed }
    return .milestoneAmended(entry, change, reason: reason)
  }

  /// Reads answers in the order of the vocabulary, each once and in its stable form.
  private static func readParticulars(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Particulars {
    let pairs = try reader.readList { (reader) throws(DecodingFailure) in
      (particular: try reader.readCode(Particular.self), code: try reader.readText())
    }
    var particulars = Particulars()
    for (particular, code) in pairs {
      guard particular.form.code(spelled: code) == code else { throw .unknownCode(code) }
      particulars.answer(particular, code)
    }
    guard particulars.all.map(\.particular) == pairs.map(\.particular) else { throw .malformed }
    return particulars
  }
}

extension Milestone {
  /// Whether there is more to it than programs of format 1 could record.
  var hasAnswers: Bool { !particulars.isEmpty || answers != nil }
}
