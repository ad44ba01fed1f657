import Domain

extension SnapshotCodec {
  func write(_ state: CaseState, to writer: inout ByteWriter) {
    write(state.facts, to: &writer)
    writer.write(list: state.milestones) { writer, logged in
      writer.write(logged.entry)
      writer.write(logged.recorded.minutes)
      writer.write(logged.isAmended)
      write(logged.milestone, to: &writer)
    }
    writer.write(optional: state.closing) { ContentCodec.write($1, to: &$0) }
    writer.write(list: state.conflicts) { writer, conflict in
      writer.write(conflict.earlier)
      writer.write(conflict.later)
    }
    let annotations = state.annotations.isEmpty ? nil : state.annotations
    writer.write(optional: annotations) { AnnotationsCodec.write($1, to: &$0) }
  }

  private func write(_ facts: CaseFacts, to writer: inout ByteWriter) {
    writer.write(byte: place(of: facts.sex, in: sexes))
    writer.write(facts.birth)
    writer.write(facts.rescued)
    writer.write(facts.area)
    writer.write(optional: facts.residence) { $0.write($1) }
    writer.write(byte: place(of: facts.identity, in: identities))
    writer.write(byte: place(of: facts.exploitation, in: exploitations))
    writer.write(byte: place(of: facts.disability, in: disabilities))
  }

  private func write(_ milestone: Milestone, to writer: inout ByteWriter) {
    writer.write(byte: place(of: milestone.kind, in: kinds))
    writer.write(milestone.date)
    writer.write(byte: place(of: milestone.step, in: steps))
    writer.write(byte: place(of: milestone.outcome, in: outcomes))
    writer.write(byte: place(of: milestone.placement, in: placements))
    writer.write(byte: place(of: milestone.department, in: departments))
    writer.write(milestone.hasAnswers)
    if milestone.hasAnswers { ContentCodec.writeAnswers(of: milestone, to: &writer) }
  }

  /// The place of a value from 1, or 0 for none.
  private func place<Value: Equatable>(of value: Value?, in values: [Value]) -> UInt8 {
    guard let value, let index = values.firstIndex(of: value) else { return 0 }
    return UInt8(index + 1)
  }

  func readState(
    of number: CaseNumber, from reader: inout ByteReader
  ) throws(DecodingFailure) -> CaseState {
    let facts = try readFacts(from: &reader)
    let milestones = try reader.readList { (reader) throws(DecodingFailure) in
      let entry: EntryID = try reader.readID()
      let recorded = Moment(minutes: try reader.readInt())
      let isAmended = try reader.readBool()
      return LoggedMilestone(
        entry: entry, milestone: try readMilestone(from: &reader), recorded: recorded,
        isAmended: isAmended)
    }
    let closing = try reader.readOptional { (reader) throws(DecodingFailure) in
      try ContentCodec.readClosing(from: &reader)
    }
    let conflicts = try reader.readList { (reader) throws(DecodingFailure) in
      Conflict(earlier: try reader.readID(), later: try reader.readID())
    }
    let annotations = try reader.readOptional { (reader) throws(DecodingFailure) in
      try AnnotationsCodec.read(from: &reader)
    }
    return CaseState(
      number: number, facts: facts, milestones: milestones, closing: closing,
      conflicts: conflicts, annotations: annotations ?? .none)
  }

  private func readFacts(from reader: inout ByteReader) throws(DecodingFailure) -> CaseFacts {
    guard let sex = try value(at: reader.readByte(), in: sexes) else { throw .malformed }
    let birth = try reader.readBirth()
    let rescued = try reader.readDate()
    let area = try reader.readArea()
    let residence = try reader.readOptional { (reader) throws(DecodingFailure) in
      try reader.readArea()
    }
    guard let identity = try value(at: reader.readByte(), in: identities) else {
      throw .malformed
    }
    return CaseFacts(
      sex: sex, birth: birth, rescued: rescued, area: area, residence: residence,
      identity: identity, exploitation: try value(at: reader.readByte(), in: exploitations),
      disability: try value(at: reader.readByte(), in: disabilities))
  }

  private func readMilestone(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Milestone {
    guard let kind = try value(at: reader.readByte(), in: kinds) else { throw .malformed }
    var milestone = Milestone(
      kind: kind, date: try reader.readDate(),
      step: try value(at: reader.readByte(), in: steps),
      outcome: try value(at: reader.readByte(), in: outcomes),
      placement: try value(at: reader.readByte(), in: placements),
      department: try value(at: reader.readByte(), in: departments))
    if try reader.readBool() { try ContentCodec.readAnswers(to: &milestone, from: &reader) }
    return milestone
  }

  private func value<Value>(
    at place: UInt8, in values: [Value]
  ) throws(DecodingFailure) -> Value? {
    guard place > 0 else { return nil }
    guard Int(place) <= values.count else { throw .malformed }
    return values[Int(place) - 1]
  }
}
