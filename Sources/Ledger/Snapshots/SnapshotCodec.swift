import Domain

/// The stored form of a snapshot.
///
/// A snapshot can always be rebuilt, so it is written for speed: coded values by their place in the
/// vocabulary. The version counts the vocabularies' sizes too; a snapshot of another version is
/// rebuilt, never guessed at.
struct SnapshotCodec {
  private static let format = 1
  static let current = SnapshotCodec()

  private let version: Int
  private let kinds = MilestoneKind.allCases
  private let steps = Step.allCases
  private let outcomes = Outcome.allCases
  private let placements = Placement.allCases
  private let departments = Department.allCases

  private init() {
    version =
      Self.format << 32 | kinds.count << 24 | steps.count << 18 | outcomes.count << 12
      | placements.count << 6 | departments.count
  }

  func encode(_ snapshot: Snapshot) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(version)
    switch snapshot {
    case .noCase: writer.write(byte: 0)
    case .progress(let state, let recorded):
      writer.write(byte: 1)
      writer.write(recorded.minutes)
      write(state, to: &writer)
    case .care(let details):
      writer.write(byte: 2)
      writer.write(list: details.sorted { $0.key < $1.key }) { writer, pair in
        writer.write(pair.key)
        ContentCodec.write(pair.value, to: &writer)
      }
    case .identity(let identity):
      writer.write(byte: 3)
      writer.write(optional: identity) { ContentCodec.write($1, to: &$0) }
    }
    return writer.bytes
  }

  /// Reads a snapshot back.
  ///
  /// - Throws: `DecodingFailure.unknownVersion` for one that must be rebuilt.
  func decode(_ bytes: [UInt8], of number: CaseNumber) throws(DecodingFailure) -> Snapshot {
    var reader = ByteReader(bytes)
    let found = try reader.readInt()
    guard found == version else { throw .unknownVersion(found) }
    let snapshot: Snapshot
    switch try reader.readByte() {
    case 0: snapshot = .noCase
    case 1:
      let recorded = Moment(minutes: try reader.readInt())
      snapshot = .progress(try readState(of: number, from: &reader), recorded: recorded)
    case 2: snapshot = .care(try readDetails(from: &reader))
    case 3: snapshot = .identity(try readIdentity(from: &reader))
    default: throw .malformed
    }
    try reader.finish()
    return snapshot
  }

  private func write(_ state: CaseState, to writer: inout ByteWriter) {
    ContentCodec.write(state.facts, to: &writer)
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
  }

  private func write(_ milestone: Milestone, to writer: inout ByteWriter) {
    writer.write(byte: place(of: milestone.kind, in: kinds))
    writer.write(milestone.date)
    writer.write(byte: place(of: milestone.step, in: steps))
    writer.write(byte: place(of: milestone.outcome, in: outcomes))
    writer.write(byte: place(of: milestone.placement, in: placements))
    writer.write(byte: place(of: milestone.department, in: departments))
  }

  /// The place of a value from 1, or 0 for none.
  private func place<Value: Equatable>(of value: Value?, in values: [Value]) -> UInt8 {
    guard let value, let index = values.firstIndex(of: value) else { return 0 }
    return UInt8(index + 1)
  }

  private func readState(
    of number: CaseNumber, from reader: inout ByteReader
  ) throws(DecodingFailure) -> CaseState {
    let facts = try ContentCodec.readFacts(from: &reader)
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
    return CaseState(
      number: number, facts: facts, milestones: milestones, closing: closing,
      conflicts: conflicts)
  }

  private func readMilestone(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Milestone {
    guard let kind = try value(at: reader.readByte(), in: kinds) else { throw .malformed }
    return Milestone(
      kind: kind, date: try reader.readDate(),
      step: try value(at: reader.readByte(), in: steps),
      outcome: try value(at: reader.readByte(), in: outcomes),
      placement: try value(at: reader.readByte(), in: placements),
      department: try value(at: reader.readByte(), in: departments))
  }

  private func value<Value>(
    at place: UInt8, in values: [Value]
  ) throws(DecodingFailure) -> Value? {
    guard place > 0 else { return nil }
    guard Int(place) <= values.count else { throw .malformed }
    return values[Int(place) - 1]
  }

  private func readDetails(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> [EntryID: MilestoneDetails] {
    let pairs = try reader.readList { (reader) throws(DecodingFailure) in
      (try reader.readID(EntryID.self), try ContentCodec.readDetails(from: &reader))
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  private func readIdentity(
    from reader: inout ByteReader
  ) throws(DecodingFailure) -> Identity? {
    try reader.readOptional { (reader) throws(DecodingFailure) in
      try ContentCodec.readIdentity(from: &reader)
    }
  }
}
